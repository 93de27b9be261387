using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mitoyen.Host.Tests.Mail;

/// <summary>A certificate that signs itself, of a server named <c>localhost</c>, as PEM files.</summary>
sealed class Certificate : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("mitoyen-tls-").FullName;

    public Certificate(string host = "localhost")
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        System.IO.File.WriteAllText(File, certificate.ExportCertificatePem());
        System.IO.File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
    }

    public string File => Path.Combine(folder, "certificate.pem");
    public string KeyFile => Path.Combine(folder, "key.pem");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

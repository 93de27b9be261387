using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mitoyen.Platform.Mail;

sealed class SmtpCarrier(MailOptions options) : IMailCarrier
{
    public async Task CarryAsync(MimeMessage message, CancellationToken cancel)
    {
        using var client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000 };
        if (options.TrustedAuthority is { } file) client.ServerCertificateValidationCallback = (_, certificate, sent, errors) => IsTrusted(file, certificate, sent, errors);
        await client.ConnectAsync(options.Host!, options.Port, Enum.Parse<SecureSocketOptions>(options.Security), cancel);
        if (options.User is not null) await client.AuthenticateAsync(options.User, options.Password ?? "", cancel);
        await client.SendAsync(message, cancel);
        await LeaveAsync(client, cancel);
    }

    /// <summary>The server has taken the message: a farewell that fails must not send it again.</summary>
    static async Task LeaveAsync(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception error) when (error is IOException or TimeoutException or ProtocolException or CommandException)
        {
        }
    }

    /// <summary>Signed by this authority and no other; the name still has to be right.</summary>
    static bool IsTrusted(string file, X509Certificate? certificate, X509Chain? sent, SslPolicyErrors errors)
    {
        if (certificate is null || errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;
        using var chain = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(file);
        if (sent is not null) chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        return chain.Build((X509Certificate2)certificate);
    }
}

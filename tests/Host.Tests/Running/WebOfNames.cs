using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.CheckPresence;

namespace Mitoyen.Host.Tests.Running;

/// <summary>Sites of others under their own names, in http and https: real servers on loopback, whose certificate the house trusts for the names that it was made for.</summary>
public sealed class WebOfNames : IAsyncDisposable
{
    readonly WebApplication server;
    readonly X509Certificate2 certificate;
    readonly ConcurrentDictionary<string, RequestDelegate> sites = new();

    WebOfNames(string[] certified)
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in certified) names.AddDnsName(name);
        var request = new CertificateRequest("CN=essai", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) { CertificateExtensions = { names.Build() } };
        using var made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        });
        server = builder.Build();
        server.Run(context =>
        {
            Asked.Enqueue($"{context.Request.Scheme}://{context.Request.Host.Host}");
            if (sites.TryGetValue(context.Request.Host.Host, out var site)) return site(context);
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
    }

    public ConcurrentQueue<string> Asked { get; } = [];

    public int Http { get; private set; }
    public int Https { get; private set; }

    /// <param name="certified">Names for which its certificate is good.</param>
    public static async Task<WebOfNames> StartAsync(params string[] certified)
    {
        var started = new WebOfNames(certified);
        await started.server.StartAsync();
        var addresses = started.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(a => new Uri(a)).ToList();
        (started.Http, started.Https) = (addresses.Single(a => a.Scheme == "http").Port, addresses.Single(a => a.Scheme == "https").Port);
        return started;
    }

    /// <param name="to">Where it sends whoever asks in http; null: it answers there.</param>
    public void Site(string name, string? to) => sites[name] = context =>
    {
        if (to is not null && !context.Request.IsHttps) context.Response.Redirect(to);
        return context.Request.IsHttps || to is null ? context.Response.WriteAsync("<!DOCTYPE html><title>Mairie</title>") : Task.CompletedTask;
    };

    public string Secure(string name) => $"https://{name}:{Https}/";

    /// <summary>Lets the house reach these sites, and nothing else.</summary>
    /// <param name="hostsHttpsOnHttp">Asks for https where only http is spoken.</param>
    public void Reached(IServiceCollection services, bool hostsHttpsOnHttp = false)
    {
        services.AddSingleton(new WebPorts(Http, hostsHttpsOnHttp ? Http : Https));
        services.AddSingleton(new OutsideRule(place => IPAddress.IsLoopback(place.Address), (name, _) => sites.ContainsKey(name) ? Task.FromResult<IPAddress[]>([IPAddress.Loopback]) : throw new SocketException((int)SocketError.HostNotFound),
            (shown, errors) => shown?.GetCertHashString() == certificate.GetCertHashString() && errors == SslPolicyErrors.RemoteCertificateChainErrors));
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        certificate.Dispose();
    }
}

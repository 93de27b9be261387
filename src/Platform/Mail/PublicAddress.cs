using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Mitoyen.Platform.Mail;

/// <summary>
/// The address that links in messages begin with: <c>PublicUrl</c> of the configuration. Without it, the address of the request, which whoever asks can forge:
/// so it is required as soon as messages leave the house (<c>Mail:Host</c>).
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IHttpContextAccessor accessor)
{
    readonly string? configured = configuration["PublicUrl"]?.TrimEnd('/');

    /// <param name="path">Begins with a slash.</param>
    public string Link(string path) => $"{configured ?? (accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : "http://localhost:5080")}{path}";

    /// <exception cref="InvalidOperationException">Messages leave the house and <c>PublicUrl</c> is not an http(s) address.</exception>
    internal static void Check(IConfiguration configuration)
    {
        if (configuration["Mail:Host"] is { Length: > 0 } && !(Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            throw new InvalidOperationException("Mail:Host needs PublicUrl (https://…): links in messages must not follow the Host header of whoever asks.");
    }
}

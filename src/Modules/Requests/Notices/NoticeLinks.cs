using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.Notices;

/// <summary>
/// The address of a request in a message: through the personal link for whoever has no account. Only the link's hash is stored with it, so the token is kept here, sealed with the server's keys.
/// <c>PublicUrl</c> of the configuration comes first: the address of the present request can be forged by whoever sends it.
/// </summary>
sealed class NoticeLinks(IDataProtectionProvider protection, IConfiguration configuration, IHttpContextAccessor accessor)
{
    readonly IDataProtector seal = protection.CreateProtector("Mitoyen.Requests.PersonalLink");

    public string Seal(string token) => seal.Protect(token);

    public string To(Request request) =>
        Start + (request.SealedToken is { } token ? $"/l/{seal.Unprotect(token)}/{request.Number}" : $"/demandes/{request.Number}");

    string Start => configuration["PublicUrl"]?.TrimEnd('/') ?? (accessor.HttpContext?.Request is { } r ? $"{r.Scheme}://{r.Host}" : "http://localhost:5080");
}

using Microsoft.AspNetCore.DataProtection;
using Mitoyen.Platform.Mail;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.Notices;

/// <summary>The address of a request in a message: through the personal link for whoever has no account. Only the link's hash is stored with it, so the token is kept here, sealed with the server's keys.</summary>
sealed class NoticeLinks(IDataProtectionProvider protection, PublicAddress address)
{
    readonly IDataProtector seal = protection.CreateProtector("Mitoyen.Requests.PersonalLink");

    public string Seal(string token) => seal.Protect(token);

    public string To(Request request) => address.Link(request.SealedToken is { } token ? $"/l/{seal.Unprotect(token)}/{request.Number}" : $"/demandes/{request.Number}");
}

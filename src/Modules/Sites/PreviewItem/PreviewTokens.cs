using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.PreviewItem;

/// <summary>
/// Signed addresses that open one item on one site for half an hour: sites set and read no cookie, so that nobody is signed in there.
/// Whoever gets the link from its owner may read along, as with a copy on paper.
/// </summary>
sealed class PreviewTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Minutes = 30;

    readonly IDataProtector protector = protection.CreateProtector("sites.preview");

    /// <param name="withEdit">With the text that waits to be read, which neighbours do not see before the town hall has.</param>
    public string Make(ItemId item, SiteId site, bool withEdit) =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{item}|{site}|{(withEdit ? 1 : 0)}|{clock.GetUtcNow().AddMinutes(Minutes).ToUnixTimeSeconds()}"));

    /// <summary>The item; null: the address was not made here, is for another site, or is too old.</summary>
    public (ItemId Item, bool WithEdit)? Read(string token, SiteId site)
    {
        try
        {
            return protector.Unprotect(token).Split('|') is [var item, var of, var edit, var until] && of == site.ToString()
                && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? (new ItemId(Guid.Parse(item)), edit == "1") : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

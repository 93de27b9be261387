using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Mitoyen.Kernel;

namespace Mitoyen.Sites.Resident;

/// <summary>The address of a receipt, sealed with the server's keys: nobody comes upon one by guessing, and one of another site says nothing. It opens for a week.</summary>
sealed class ReceiptSeal(IDataProtectionProvider protection, TimeProvider clock)
{
    static readonly TimeSpan Opens = TimeSpan.FromDays(7);

    readonly IDataProtector seal = protection.CreateProtector("Mitoyen.Sites.Receipt");

    public string Seal(SiteId site, string receipt) => seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{site.Value:N} {(clock.GetUtcNow() + Opens).UtcTicks} {receipt}"));

    /// <summary>Null: no receipt of this site, or an old one.</summary>
    public string? Open(SiteId site, string address)
    {
        try
        {
            return seal.Unprotect(address).Split(' ') is [var of, var until, var receipt] && of == $"{site.Value:N}" && long.Parse(until, CultureInfo.InvariantCulture) > clock.GetUtcNow().UtcTicks ? receipt : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

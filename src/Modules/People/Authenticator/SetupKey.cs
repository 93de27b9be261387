using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.Authenticator;

/// <summary>A new key on its way: from the page that shows it to the form that confirms it, sealed, for the person who saw it, for an hour.</summary>
sealed class SetupKey(CurrentViewer current, IDataProtectionProvider protection, TimeProvider clock)
{
    static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    public string Seal(byte[] key) => Protector().Protect($"{(clock.GetUtcNow() + Lasts).UtcTicks} {Convert.ToBase64String(key)}");

    /// <summary>Null when it was shown to somebody else, or too long ago.</summary>
    public byte[]? Open(string? sealedKey)
    {
        try
        {
            var parts = Protector().Unprotect(sealedKey ?? "").Split(' ');
            return long.Parse(parts[0], CultureInfo.InvariantCulture) >= clock.GetUtcNow().UtcTicks ? Convert.FromBase64String(parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    IDataProtector Protector() => protection.CreateProtector("Mitoyen.People.AuthenticatorSetup", current.Viewer.Account.ToString()!);
}

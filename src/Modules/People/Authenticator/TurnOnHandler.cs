using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Authenticator;

/// <summary>Turns the authenticator app on once a first code proves that the phone has the key. The value is the recovery codes, shown once.</summary>
sealed class TurnOnHandler(MitoyenDb db, CurrentViewer current, AuthenticatorKeys keys, IDataProtectionProvider protection, TimeProvider clock)
{
    static readonly TimeSpan SetupLasts = TimeSpan.FromHours(1);

    public string Seal(byte[] key) => Protector().Protect($"{(clock.GetUtcNow() + SetupLasts).UtcTicks} {Convert.ToBase64String(key)}");

    /// <summary>The key that the page showed, unless it was shown to somebody else, or too long ago.</summary>
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

    public async Task<Outcome<string[]>> HandleAsync(AuthenticatorForm form, CancellationToken cancel)
    {
        if (Open(form.SealedKey) is not { } key) return new SetupTooSlow();
        var account = await db.Set<Account>().SingleAsync(a => a.Id == current.Viewer.Account, cancel);
        if (TimeBasedCode.StepOf(key, form.Code!, clock.GetUtcNow().UtcDateTime) is not { } step || (account.HasAuthenticator && step <= account.LastCodeStep)) return new WrongCode();

        var codes = RecoveryCodes.New();
        account.TurnAuthenticatorOn(keys.Seal(key), step, codes);
        db.Note(new("authenticator-on", nameof(Account), account.Id.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        return codes.ToArray();
    }

    /// <summary>Bound to the account: a key that one person was shown cannot be confirmed on another's page.</summary>
    IDataProtector Protector() => protection.CreateProtector("Mitoyen.People.AuthenticatorSetup", current.Viewer.Account.ToString()!);
}

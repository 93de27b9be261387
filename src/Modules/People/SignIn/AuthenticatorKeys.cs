using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Mitoyen.People.Domain;

namespace Mitoyen.People.SignIn;

/// <summary>Seals the keys of authenticator apps with the house's keys, which are not in the database: a stolen copy of it makes no codes.</summary>
sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    readonly IDataProtector protector = protection.CreateProtector("Mitoyen.People.Authenticator");

    public string Seal(byte[] key) => Convert.ToBase64String(protector.Protect(key));

    /// <summary>The step of the code, or null: not the code of this key now, or a key that the house can no longer open.</summary>
    public long? StepOf(Account account, string code, DateTime now)
    {
        if (account.AuthenticatorKey is not { } sealedKey) return null;
        try
        {
            return TimeBasedCode.StepOf(protector.Unprotect(Convert.FromBase64String(sealedKey)), code, now);
        }
        catch (CryptographicException)
        {
            return null; // The house's keys were lost; recovery codes still work, and an administrator can turn the app off.
        }
    }
}

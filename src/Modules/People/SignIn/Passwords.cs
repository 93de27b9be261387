using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Mitoyen.People.Domain;

namespace Mitoyen.People.SignIn;

/// <summary>ASP.NET Core Identity's hasher: PBKDF2 with HMAC-SHA-512, salted, 210 000 rounds (OWASP's figure for it).</summary>
sealed class Passwords
{
    readonly PasswordHasher<Account> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    readonly string nobodys;

    public Passwords() => nobodys = Hash(SecretToken.New());

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>The answer takes as long for an unknown address: nobody learns who has an account.</summary>
    public bool Fits(Account? account, string password) =>
        hasher.VerifyHashedPassword(null!, account?.PasswordHash is { Length: > 0 } hash ? hash : nobodys, password) is not PasswordVerificationResult.Failed && account is not null;
}

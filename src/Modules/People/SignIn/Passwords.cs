using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Mitoyen.People.Domain;

namespace Mitoyen.People.SignIn;

/// <summary>ASP.NET Core Identity's hasher: PBKDF2 with HMAC-SHA-512, salted.</summary>
sealed class Passwords
{
    /// <summary>OWASP's figure.</summary>
    public const int Rounds = 210_000;

    readonly PasswordHasher<Account> hasher;
    readonly string nobodys;

    /// <param name="rounds">Fewer only where nothing is protected: tests sign in a thousand times.</param>
    public Passwords(int rounds = Rounds)
    {
        hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = rounds }));
        nobodys = Hash(SecretToken.New());
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>The answer takes as long for an unknown address: nobody learns who has an account.</summary>
    public bool Fits(Account? account, string password) =>
        hasher.VerifyHashedPassword(null!, account?.PasswordHash is { Length: > 0 } hash ? hash : nobodys, password) is not PasswordVerificationResult.Failed && account is not null;
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Domain;

/// <summary>A person who signs in.</summary>
[SharedAcrossPartnerships("a person may hold grants in several partnerships; pages reach an account through a grant of the current one")]
sealed class Account(AccountId id, string name, string email, DateTime createdAt) : IVersioned
{
    /// <summary>Wrong passwords or codes in a row before the account is locked.</summary>
    public const int FailuresAllowed = 5;
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public AccountId Id { get; } = id;
    public DateTime CreatedAt { get; } = createdAt;
    public string Name { get; private set; } = name;
    public string Email { get; private set; } = email;
    /// <summary>What sign-in looks up: lower case.</summary>
    public string FoldedEmail { get; private set; } = EmailAddress.Fold(email);
    public string PasswordHash { get; private set; } = "";
    public int Version { get; private set; }

    /// <summary>Attempts since the last success. <see cref="SignIn.Attempts"/> counts them in one statement, so that parallel guesses cannot pass.</summary>
    public int Failures { get; private set; }
    public DateTime? LockedUntilAt { get; private set; }
    /// <summary>When an administrator closed the account; it stays closed until one reopens it.</summary>
    public DateTime? BarredAt { get; private set; }

    /// <summary>Protected key of the authenticator app; null until the person confirmed it by a code.</summary>
    public string? AuthenticatorKey { get; private set; }
    /// <summary>The last code used, so that no code serves twice (RFC 6238, 5.2).</summary>
    public long LastCodeStep { get; private set; }
    /// <summary>Hashes of the recovery codes left, one a line.</summary>
    public string RecoveryCodes { get; private set; } = "";

    public bool HasAuthenticator => AuthenticatorKey is not null;

    public int RecoveryCodesLeft => Lines.Length;

    public bool IsLocked(DateTime now) => BarredAt is not null || LockedUntilAt > now;

    public void Rename(string name) => Name = name;

    public void SetPassword(string hash) => PasswordHash = hash;

    public void Bar(DateTime now) => BarredAt ??= now;

    public void Reopen() => (BarredAt, LockedUntilAt, Failures) = (null, null, 0);

    public void TurnAuthenticatorOn(string protectedKey, long codeStep, IEnumerable<string> recoveryCodes)
    {
        (AuthenticatorKey, LastCodeStep) = (protectedKey, codeStep);
        RenewRecoveryCodes(recoveryCodes);
    }

    public void TurnAuthenticatorOff() => (AuthenticatorKey, RecoveryCodes) = (null, "");

    public void RenewRecoveryCodes(IEnumerable<string> codes) => RecoveryCodes = string.Join('\n', codes.Select(Domain.RecoveryCodes.HashOf));

    /// <summary>Uses up a recovery code; false when it is not one of those left.</summary>
    public bool Redeem(string code)
    {
        var hash = Domain.RecoveryCodes.HashOf(code);
        if (!Lines.Contains(hash)) return false;
        RecoveryCodes = string.Join('\n', Lines.Where(l => l != hash));
        return true;
    }

    string[] Lines => RecoveryCodes.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

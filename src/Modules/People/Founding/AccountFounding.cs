using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Founding;

sealed class AccountFounding(MitoyenDb db, PartnershipScope scope, LocalClock clock, Passwords passwords) : IAccountFounding
{
    /// <summary>Hashing is slow on purpose: accounts that are founded together with one password, which is no secret then, share its hash.</summary>
    (string Password, string Hash)? last;

    public async Task<Outcome<AccountId>> AddAsync(string name, string email, string password, IReadOnlyList<Grant> grants, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 200) return new NameMissing();
        if (!EmailAddress.IsValid(email)) return new UnreadableEmail();
        if (PasswordStrength.Weakness(password, name, email) is { } why) return new WeakPassword(why);
        var folded = EmailAddress.Fold(email);
        if (await db.Set<Account>().AnyAsync(a => a.FoldedEmail == folded, cancel)) return new EmailTaken();

        var account = new Account(AccountId.New(), name.Trim(), email.Trim(), clock.NowAt);
        if (last?.Password != password) last = (password, passwords.Hash(password));
        account.SetPassword(last.Value.Hash);
        db.Add(account);
        Hold(account.Id, grants);
        await db.SaveChangesAsync(cancel);
        return account.Id;
    }

    public async Task<Refusal?> GrantAsync(AccountId account, IReadOnlyList<Grant> grants, CancellationToken cancel = default)
    {
        if (!await db.Set<Account>().AnyAsync(a => a.Id == account, cancel)) return new AccountMissing();
        Hold(account, grants);
        await db.SaveChangesAsync(cancel);
        return null;
    }

    void Hold(AccountId account, IReadOnlyList<Grant> grants) =>
        db.AddRange(grants.Select(g => new HeldGrant(GrantId.New(), scope.Required, account, g.Role, g.Scope, g.ScopeId, clock.Today)));
}

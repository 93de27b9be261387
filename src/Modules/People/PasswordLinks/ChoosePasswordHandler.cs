using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.PasswordLinks;

/// <summary>Sets the password of the account behind a link, once. Nobody is signed in by it: the authenticator app, where there is one, still has its say.</summary>
sealed class ChoosePasswordHandler(MitoyenDb db, Passwords passwords, SessionStore sessions, SignInEvents events, ActorContext actor, TimeProvider clock)
{
    public async Task<(PasswordLink Link, Account Account)?> FindAsync(string token, PasswordLinkKind kind, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        var link = await db.Set<PasswordLink>().SingleOrDefaultAsync(l => l.TokenHash == hash && l.Kind == kind, cancel);
        if (link is null || !link.IsOpen(Now)) return null;
        var account = await db.Set<Account>().SingleAsync(a => a.Id == link.AccountId, cancel);
        return account.BarredAt is null ? (link, account) : null;
    }

    public async Task<Refusal?> HandleAsync(string token, PasswordLinkKind kind, ChoosePasswordForm form, CancellationToken cancel)
    {
        if (await FindAsync(token, kind, cancel) is not var (link, account)) return new LinkIsWorthNothing();
        if (PasswordStrength.Weakness(form.Password!, account.Name, account.Email) is { } why) return new WeakPassword(why);
        await events.EnterAsync(account.Id, cancel);
        actor.ActAs(account.Id, account.Name);

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await UseAsync(link, cancel)) return new LinkIsWorthNothing();
        account.SetPassword(passwords.Hash(form.Password!));
        account.Reopen();
        db.Note(new(kind == PasswordLinkKind.Invitation ? "invitation-accepted" : "password-reset", nameof(Account), account.Id.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        await sessions.CloseAllAsync(account.Id, except: null, cancel);
        await transaction.CommitAsync(cancel);
        return null;
    }

    /// <summary>True for the one caller who uses the link.</summary>
    async Task<bool> UseAsync(PasswordLink link, CancellationToken cancel)
    {
        var now = Now;
        return await db.Set<PasswordLink>().Where(l => l.Id == link.Id && l.UsedAt == null && l.RevokedAt == null)
            .ExecuteUpdateAsync(change => change.SetProperty(l => l.UsedAt, (DateTime?)now), cancel) == 1;
    }

    DateTime Now => clock.GetUtcNow().UtcDateTime;
}

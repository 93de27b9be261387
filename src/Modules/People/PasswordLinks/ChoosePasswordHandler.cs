using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.PasswordLinks;

/// <summary>Sets the password of the account behind a link, once. Nobody is signed in by it: the authenticator app, where there is one, still has its say.</summary>
sealed class ChoosePasswordHandler(MitoyenDb db, OpenPasswordLinks links, Passwords passwords, SessionStore sessions, SignInEvents events, ActorContext actor)
{
    public async Task<Refusal?> HandleAsync(string token, PasswordLinkKind kind, ChoosePasswordForm form, CancellationToken cancel)
    {
        if (await links.FindAsync(token, kind, cancel) is not var (link, account)) return new LinkIsWorthNothing();
        if (PasswordStrength.Weakness(form.Password!, account.Name, account.Email) is { } why) return new WeakPassword(why);
        await events.EnterAsync(account.Id, cancel);
        actor.ActAs(account.Id, account.Name);

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await links.UseAsync(link, cancel)) return new LinkIsWorthNothing();
        account.SetPassword(passwords.Hash(form.Password!));
        account.Reopen();
        db.Note(new(kind == PasswordLinkKind.Invitation ? "invitation-accepted" : "password-reset", nameof(Account), account.Id.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        await sessions.CloseAllAsync(account.Id, except: null, cancel);
        await transaction.CommitAsync(cancel);
        return null;
    }
}

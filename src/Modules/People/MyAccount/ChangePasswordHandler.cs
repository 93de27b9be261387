using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.MyAccount;

/// <summary>Whoever changes their password signs out every other browser, and learns by mail that it happened.</summary>
sealed class ChangePasswordHandler(MitoyenDb db, CurrentSession current, PasswordProof proof, Passwords passwords, SessionStore sessions, Outbox outbox)
{
    public async Task<Refusal?> HandleAsync(ChangePasswordForm form, CancellationToken cancel)
    {
        var open = current.Open!;
        var account = await db.Set<Account>().SingleAsync(a => a.Id == open.Account, cancel);
        if (PasswordStrength.Weakness(form.Password!, account.Name, account.Email) is { } why) return new WeakPassword(why);
        if (await proof.AskAsync(account, form.Current, cancel) is { } refusal) return refusal;

        account.SetPassword(passwords.Hash(form.Password!));
        db.Note(new("password-changed", nameof(Account), account.Id.ToString(), null, null));
        outbox.Add(account.Email, "Votre mot de passe a été changé", AccountMail.PasswordChanged(account.Name));
        await db.SaveChangesAsync(cancel);
        await sessions.CloseAllAsync(account.Id, except: open.Session.Id, cancel);
        return null;
    }
}

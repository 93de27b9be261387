using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.SignIn;

/// <summary>Judges an address and a password. The value is true when the code of the authenticator app is still to come.</summary>
sealed class SignInHandler(MitoyenDb db, Attempts attempts, Passwords passwords, SessionStore sessions, SignInEvents events)
{
    public async Task<Outcome<bool>> HandleAsync(SignInForm form, HttpContext http, CancellationToken cancel)
    {
        var folded = EmailAddress.Fold(form.Email!);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.FoldedEmail == folded, cancel);
        var counted = await attempts.CountAsync(account?.Id, cancel);
        // Judged even when locked or unknown, so that the answer takes as long.
        var fits = passwords.Fits(account, form.Password!);
        if (account is null || !counted || !fits)
        {
            await events.RefuseAsync(account?.Id, cancel);
            return new SignInRefused();
        }

        await sessions.OpenAsync(http, account.Id, account.HasAuthenticator, cancel);
        if (account.HasAuthenticator) await db.SaveChangesAsync(cancel);
        else await events.WelcomeAsync(account, cancel);
        return account.HasAuthenticator;
    }
}

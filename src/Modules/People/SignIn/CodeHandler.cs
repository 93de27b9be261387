using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.SignIn;

/// <summary>Judges the second step: a code of the authenticator app, or a recovery code, each good once.</summary>
sealed class CodeHandler(MitoyenDb db, Attempts attempts, AuthenticatorKeys keys, SessionStore sessions, SignInEvents events, CurrentSession current, TimeProvider clock)
{
    public async Task<Refusal?> HandleAsync(CodeForm form, HttpContext http, CancellationToken cancel)
    {
        if (current.Open is not { Session.AwaitsCode: true } open) return new SignInTooSlow();
        var account = await db.Set<Account>().SingleAsync(a => a.Id == open.Account, cancel);
        if (!await attempts.CountAsync(account.Id, cancel) || !await AcceptAsync(account, form.Code!, cancel))
        {
            await events.RefuseAsync(account.Id, cancel);
            return new SignInRefused();
        }

        await sessions.OpenAsync(http, account.Id, awaitsCode: false, cancel);
        try
        {
            await events.WelcomeAsync(account, cancel);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new SignInRefused(); // The same recovery code, twice at once: the other one has it.
        }
    }

    async Task<bool> AcceptAsync(Account account, string code, CancellationToken cancel)
    {
        if (keys.StepOf(account, code, clock.GetUtcNow().UtcDateTime) is { } step) return await attempts.UseCodeAsync(account.Id, step, cancel);
        if (!account.Redeem(code)) return false;
        db.Note(new("recovery-code-used", nameof(Account), account.Id.ToString(), null, null));
        return true;
    }
}

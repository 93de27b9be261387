using Microsoft.EntityFrameworkCore;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.MyAccount;

/// <summary>Closes one of the person's own sessions, or all but this one. An id that is not theirs closes nothing.</summary>
sealed class CloseSessionsHandler(MitoyenDb db, CurrentSession current, SessionStore sessions)
{
    public async Task HandleAsync(CloseSessionsForm form, CancellationToken cancel)
    {
        var (account, here) = (current.Open!.Account, current.Open.Session.Id);
        var closed = form.Close == CloseSessionsForm.Others
            ? await sessions.CloseAllAsync(account, except: here, cancel)
            : Guid.TryParse(form.Close, out var id) ? await CloseOneAsync(SessionId.From(id)) : 0;
        if (closed == 0) return;
        db.Note(new("session-revoked", nameof(Account), account.ToString(), null, null));
        await db.SaveChangesAsync(cancel);

        Task<int> CloseOneAsync(SessionId session) => db.Set<Session>().Where(s => s.Id == session && s.AccountId == account).ExecuteDeleteAsync(cancel);
    }
}

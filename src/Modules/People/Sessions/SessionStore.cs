using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Sessions;

/// <summary>Opens, finds and closes sessions. The row is read at every request, so that closing one works at once.</summary>
sealed class SessionStore(MitoyenDb db, TimeProvider clock)
{
    static readonly TimeSpan Precision = TimeSpan.FromMinutes(5);

    static readonly string[] AnyPartnership = [MitoyenDb.PartnershipFilter];

    /// <summary>One query: session, account and grants.</summary>
    public async Task<OpenSession?> FindAsync(string token, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        var found = await (from session in db.Set<Session>().AsNoTracking()
                           join account in db.Set<Account>() on session.AccountId equals account.Id
                           where session.TokenHash == hash && account.BarredAt == null
                           select new
                           {
                               session,
                               account.Name,
                               Grants = db.Set<HeldGrant>().IgnoreQueryFilters(AnyPartnership).Where(g => g.AccountId == account.Id).OrderBy(g => g.Id).ToList(),
                           }).SingleOrDefaultAsync(cancel);
        if (found is null || found.session.IsOver(Now)) return null;
        await TouchAsync(found.session, cancel);
        return new(found.session, found.Name, found.Grants);
    }

    /// <summary>A new session with a new token, in place of the one this browser had: a token known before sign-in is worth nothing after it.</summary>
    public async Task OpenAsync(HttpContext http, AccountId account, bool awaitsCode, CancellationToken cancel)
    {
        await CloseAsync(http, cancel);
        var token = SecretToken.New();
        db.Add(new Session(SessionId.New(), account, SecretToken.HashOf(token), DeviceName.From(http.Request.Headers.UserAgent), awaitsCode, Now));
        SessionCookie.Write(http, token);
    }

    /// <summary>Closes this browser's session, whatever it is.</summary>
    public async Task CloseAsync(HttpContext http, CancellationToken cancel)
    {
        if (SessionCookie.Read(http) is not { } token) return;
        var hash = SecretToken.HashOf(token);
        await db.Set<Session>().Where(s => s.TokenHash == hash).ExecuteDeleteAsync(cancel);
        SessionCookie.Erase(http);
    }

    public Task<int> CloseAllAsync(AccountId account, SessionId? except, CancellationToken cancel) =>
        db.Set<Session>().Where(s => s.AccountId == account && s.Id != (except ?? default)).ExecuteDeleteAsync(cancel);

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    async Task TouchAsync(Session session, CancellationToken cancel)
    {
        var now = Now;
        if (now - session.LastUsedAt >= Precision)
            await db.Set<Session>().Where(s => s.Id == session.Id).ExecuteUpdateAsync(change => change.SetProperty(s => s.LastUsedAt, now), cancel);
    }
}

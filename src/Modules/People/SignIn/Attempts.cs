using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.SignIn;

/// <summary>
/// Counts an attempt before it is judged, in one statement: however many guesses arrive at once, five are judged and the rest find the account locked.
/// These are counters: their events (a failure, a lock) are journaled by name.
/// </summary>
sealed class Attempts(MitoyenDb db, TimeProvider clock)
{
    /// <summary>False when the account is locked, or unknown.</summary>
    public async Task<bool> CountAsync(AccountId? account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        DateTime? until = now + Account.LockedFor;
        var id = account ?? default;
        return await db.Set<Account>()
            .Where(a => a.Id == id && a.BarredAt == null && (a.LockedUntilAt == null || a.LockedUntilAt <= now))
            .ExecuteUpdateAsync(change => change
                .SetProperty(a => a.LockedUntilAt, a => a.LockedUntilAt == null && a.Failures + 1 >= Account.FailuresAllowed ? until : null)
                .SetProperty(a => a.Failures, a => a.LockedUntilAt == null ? a.Failures + 1 : 1), cancel) == 1;
    }

    public Task<int> ForgetAsync(AccountId account, CancellationToken cancel) =>
        db.Set<Account>().Where(a => a.Id == account && (a.Failures > 0 || a.LockedUntilAt != null))
            .ExecuteUpdateAsync(change => change.SetProperty(a => a.Failures, 0).SetProperty(a => a.LockedUntilAt, (DateTime?)null), cancel);

    /// <summary>True for the one caller that uses this code of the authenticator app.</summary>
    public async Task<bool> UseCodeAsync(AccountId account, long step, CancellationToken cancel) =>
        await db.Set<Account>().Where(a => a.Id == account && a.LastCodeStep < step)
            .ExecuteUpdateAsync(change => change.SetProperty(a => a.LastCodeStep, step), cancel) == 1;

    public Task<bool> IsLockedAsync(AccountId account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Set<Account>().AnyAsync(a => a.Id == account && a.LockedUntilAt > now, cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;

namespace Mitoyen.People.Cleaning;

/// <summary>Deletes sessions that can no longer be used, and password links a month after they ended. None of it is a change that somebody made.</summary>
sealed class ForgetWhatIsOver(MitoyenDb db, TimeProvider clock) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (idle, old, waited, month) = (now - Session.IdleFor, now - Session.LastsFor, now - Session.CodeWaitsFor, now.AddDays(-30));
        await db.Set<Session>().Where(s => s.LastUsedAt <= idle || s.CreatedAt <= old || (s.AwaitsCode && s.CreatedAt <= waited)).ExecuteDeleteAsync(cancel);
        await db.Set<PasswordLink>().Where(l => l.ExpiresAt <= month).ExecuteDeleteAsync(cancel);
    }
}

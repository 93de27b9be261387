using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Delays;

/// <summary>Measures the honest delay of a request from those that were finished.</summary>
sealed class AnswerDelays(MitoyenDb db, LocalClock clock)
{
    public async Task<HonestDelay?> ForAsync(Standing standing, CancellationToken cancel)
    {
        var since = clock.StartOf(clock.Today.AddMonths(-HonestDelay.Months));
        var (@class, kind) = (standing.Class, standing.Kind);
        var finished = await db.Set<Request>().AsNoTracking()
            .Where(r => r.State == RequestState.Done && r.FinishedAt >= since && r.Class == @class && (kind == null || r.Kind == kind))
            .Select(r => new { r.ReceivedAt, r.FinishedAt }).ToListAsync(cancel);
        return HonestDelay.Of([.. finished.Select(f => WorkingCalendar.France.WorkedDays(Day(f.ReceivedAt), Day(f.FinishedAt!.Value)))]);
    }

    DateOnly Day(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));
}

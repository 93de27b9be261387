using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.RankRequests;

/// <summary>Gives a principal's requests the order that they had before the viewer's last change.</summary>
sealed class UndoRankHandler(MitoyenDb db, LocalClock clock, Me me)
{
    public async Task<Refusal?> HandleAsync(UndoRankForm form, CancellationToken cancel)
    {
        if (form.ReadPrincipal() is not { } principal || !me.Viewer.Can(Permission.RankRequests, principal, null)) return new NotYours();
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var ranking = await db.Set<Ranking>().SingleOrDefaultAsync(r => r.Principal == principal, cancel);
        if (ranking is null || ranking.StepCount.ToString(CultureInfo.InvariantCulture) != form.Version) return new OrderChanged();
        var steps = await db.Set<RankStep>().AsNoTracking().Where(s => s.Principal == principal).OrderBy(s => s.Sequence).ToListAsync(cancel);
        if (LastRanking.Check(steps, me.By.Account, clock.NowAt) is { } no) return no;
        var before = RankOrder.After(steps.Where(s => s.At < steps[^1].At).Select(s => (s.RequestId, s.Rank)));
        var open = await db.Set<Request>().Where(r => r.Principal == principal && r.State != RequestState.Done && r.State != RequestState.Refused).Select(r => r.Id).ToListAsync(cancel);
        ranking.Reorder([.. before.Intersect(open)], me.By, clock.NowAt);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}

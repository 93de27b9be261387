using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.RankRequests;

/// <summary>A principal orders its own open requests; never the neighbour's, and never over an order that somebody saved meanwhile.</summary>
sealed class RankHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock, Me me)
{
    public async Task<Refusal?> HandleAsync(RankForm form, CancellationToken cancel)
    {
        if (form.ReadPrincipal() is not { } principal || !me.Viewer.Can(Permission.RankRequests, principal, null))
            return await NoteAsync(form.Principal, new NotYours(), cancel);
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var open = await db.Set<Request>().AsNoTracking().Where(r => r.Principal == principal && r.State != RequestState.Done && r.State != RequestState.Refused)
            .Select(r => r.Id).ToListAsync(cancel);
        var named = form.ReadNumbers().Select(l => l.Request).Concat(form.ReadMove() is { } m ? [m.Request] : []).Distinct().Except(open).ToList();
        if (named.Count > 0 && !await AreAllOfAsync(principal, named, cancel))
        {
            if (own is not null) await own.RollbackAsync(cancel);
            return await NoteAsync(form.Principal, new NotInThisRanking(), cancel);
        }
        var ranking = await RankingAsync(principal, cancel);
        if (ranking.StepCount != form.ReadVersion()) return new OrderChanged();
        var stillOpen = ranking.Order.Intersect(open).ToList();
        var numbered = RankOrder.FromNumbers(stillOpen, form.ReadNumbers());
        var wanted = form.ReadMove() is { } move ? RankOrder.Moved(numbered, move.Request, move.By) : numbered;
        ranking.Reorder([.. wanted.Intersect(open)], me.By, clock.NowAt);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    /// <summary>One that was closed since the form was shown is simply left out.</summary>
    async Task<bool> AreAllOfAsync(AuthorityId principal, List<RequestId> named, CancellationToken cancel) =>
        await db.Set<Request>().CountAsync(r => named.Contains(r.Id) && r.Principal == principal, cancel) == named.Count;

    async Task<Ranking> RankingAsync(AuthorityId principal, CancellationToken cancel)
    {
        if (await db.Set<Ranking>().SingleOrDefaultAsync(r => r.Principal == principal, cancel) is { } ranking) return ranking;
        var first = new Ranking { PartnershipId = scope.Required, Principal = principal };
        db.Add(first);
        return first;
    }

    async Task<Refusal> NoteAsync(string? principal, Refusal refusal, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await JournalWriter.AppendAsync(db, [new JournalNote("out-of-reach", nameof(Ranking), principal is { Length: <= 40 } ? principal : "", null, null)], cancel);
        return refusal;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Candidates;

namespace Mitoyen.Visits.Candidates;

/// <summary>Bundles what is open at each commune of the partnership.</summary>
sealed class CandidateReading(MitoyenDb db, ITerritory territory, IRequests requests, IBalances balances, IAgreements agreements, LocalClock clock)
{
    public async Task<VisitSettings> SettingsAsync(CancellationToken cancel) =>
        await db.Set<VisitSettings>().AsNoTracking().SingleOrDefaultAsync(cancel) ?? new VisitSettings { PartnershipId = default };

    /// <summary>Every commune of the partnership, by name, whether it wants a visit or not.</summary>
    public async Task<IReadOnlyList<Candidate>> AllAsync(VisitSettings settings, CancellationToken cancel)
    {
        var today = clock.Today;
        var communes = await territory.MemberCommunesAsync(today, cancel);
        var open = (await requests.OpenAsync(cancel)).Where(r => r.Request.Commune is not null).ToLookup(r => r.Request.Commune!.Value);
        var wishes = await db.Set<VisitWish>().AsNoTracking().ToDictionaryAsync(w => w.Commune, cancel);
        var behind = (await balances.AsOfAsync(today, cancel)).ToDictionary(b => b.Principal, Behind);
        var last = await LastVisitsAsync(cancel);
        var (buffer, promised) = (await BufferAsync(cancel) ?? settings.FirstBuffer, await PromiseAsync(cancel));
        return [.. communes.Select(c => Of(c, [.. open[c.Commune.Id]], wishes.GetValueOrDefault(c.Commune.Id), last.TryGetValue(c.Commune.Id, out var day) ? day : null,
            behind.GetValueOrDefault(c.Principal), buffer, promised.EveryWeeks, settings, today))];
    }

    /// <summary>What the agreement promises today; without an agreement, nothing.</summary>
    public async Task<VisitPromise> PromiseAsync(CancellationToken cancel) => (await agreements.TermsAsync(clock.Today, cancel))?.VisitsAt(clock.Today) ?? VisitPromise.None;

    public async Task<Dictionary<CommuneId, DateOnly>> LastVisitsAsync(CancellationToken cancel) =>
        await db.Set<PlannedStop>().Where(s => s.DoneAt != null && s.Label == "").GroupBy(s => s.Commune).Select(g => new { g.Key, Last = g.Max(s => s.Date) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancel);

    /// <summary>What past visits taught; null: nothing yet.</summary>
    public async Task<Minutes?> BufferAsync(CancellationToken cancel)
    {
        var done = await db.Set<PlannedStop>().AsNoTracking().Where(s => s.DoneAt != null && s.Spent != null && s.Label == "").OrderByDescending(s => s.Date).Take(VisitBuffer.Latest)
            .Select(s => new { s.Spent, s.Start, s.End, s.Buffer }).ToListAsync(cancel);
        return VisitBuffer.Of(done.Select(d => d.Spent!.Value - (new Minutes(d.End - d.Start) - d.Buffer)));
    }

    static Candidate Of(MemberCommune member, IReadOnlyList<OpenRequest> open, VisitWish? wish, DateOnly? last, int behind, Minutes buffer, int? weeksPromised, VisitSettings settings, DateOnly today) => new(
        member.Commune, member.Principal, open, wish, last, last is { } day ? Math.Max(0, today.DayNumber - day.DayNumber) / 7 : null, weeksPromised,
        WorkOf(open, settings.RequestLength), buffer, open.Min(o => o.Request.DueOn) is { } due ? due.DayNumber - today.DayNumber : null, behind);

    static Minutes WorkOf(IReadOnlyList<OpenRequest> open, Minutes usual) => open.Count == 0 ? usual
        : open.Aggregate(Minutes.Zero, (sum, o) => sum + (o.Lots.Count == 0 ? usual : o.Lots.Aggregate(Minutes.Zero, (lots, lot) => lots + lot.Length)));

    static int Behind(PrincipalBalance balance) => balance.Due > Minutes.Zero ? (int)Math.Clamp(-balance.Offset.Value * 10_000 / balance.Due.Value, -10_000, 10_000) : 0;
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>Gathers the ledger that the engine replays from what the other modules recorded. Nothing is stored; what was read for now is read again only after a change (<see cref="ReadLedgers"/>).</summary>
sealed class LedgerReader(IAgreements agreements, IRequests requests, ITimeLedger time, MitoyenDb db, LocalClock clock, PartnershipScope scope, ReadLedgers known)
{
    /// <summary>Clocks of several nodes may differ by less than this: what another one has just written is surely before now.</summary>
    static readonly TimeSpan Skew = TimeSpan.FromSeconds(2);

    /// <summary>The ledger of the exercise that holds an instant, up to that instant; null when no agreement is in force then.</summary>
    public async Task<ExerciseLedger?> ReadAsync(DateTime until, CancellationToken cancel = default)
    {
        // Inside a transaction the journal's last link may never be.
        if (until < clock.NowAt.AddSeconds(-1) || db.Database.CurrentTransaction is not null || scope.Current is not { } partnership)
            return (await GatherAsync(until, until.AddMicroseconds(1), cancel)).Ledger;
        var today = DateOnly.FromDateTime(clock.ToLocal(until));
        // Read before the ledger: what is committed in between is read twice, never missed.
        var last = await db.Set<JournalEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).Select(e => new { e.Hash, e.At }).FirstOrDefaultAsync(cancel);
        if (last is not null && known.Find(partnership, last.Hash, today) is { } same && same.Until <= until) return same with { Until = until };
        var (ledger, isWhole) = await GatherAsync(until, until.AddDays(1), cancel);
        if (ledger is not null && isWhole && last is not null && last.At + Skew <= until) known.Keep(partnership, last.Hash, today, ledger);
        return ledger;
    }

    /// <param name="lookingTo">Requests are read up to here, to see whether something lies after the instant.</param>
    /// <returns>The ledger, and whether nothing recorded lies after the instant: then it is the same at every later one.</returns>
    async Task<(ExerciseLedger? Ledger, bool IsWhole)> GatherAsync(DateTime until, DateTime lookingTo, CancellationToken cancel)
    {
        var day = DateOnly.FromDateTime(clock.ToLocal(until));
        if (await agreements.TermsAsync(day, cancel) is not { } terms) return (null, false);
        var start = terms.ExerciseStart(day);
        var opening = clock.StartOf(start);

        var story = await requests.HistoryAsync(lookingTo, cancel);
        var worked = TimeEntries.Of(await time.EntriesAsync(start, day.AddDays(1), cancel), clock).ToList();
        List<LedgerEvent> entries = [.. TermEntries.Of(terms, start, until, clock), .. RequestEntries.Of(story, opening, until), .. worked.Where(e => e.At <= until)];
        var opened = entries.OfType<Opened>().GroupBy(e => e.Request).ToDictionary(g => g.Key, g => g.Min(e => e.At));
        entries.AddRange(await OverridesAsync(opened, opening, until, cancel));
        entries.AddRange(await ConsentsAsync(opened, opening, until, cancel));
        return (new ExerciseLedger(terms, start, until, new(entries)), story.All(e => e.At <= until) && worked.TrueForAll(e => e.At <= until));
    }

    async Task<IEnumerable<LedgerEvent>> OverridesAsync(Dictionary<RequestKey, DateTime> opened, DateTime opening, DateTime until, CancellationToken cancel)
    {
        var decisions = await db.Set<QueueDecision>().AsNoTracking()
            .Where(d => d.DecidedAt >= opening && d.DecidedAt <= until && d.Reason != null && (d.TakenBackAt == null || d.TakenBackAt > until))
            .Select(d => new { d.Taken, d.DecidedAt, d.Reason }).ToListAsync(cancel);
        return decisions.Where(d => opened.TryGetValue(Keys.Of(d.Taken), out var at) && at <= d.DecidedAt)
            .Select(d => new Overridden(d.DecidedAt, Keys.Of(d.Taken), d.Reason!));
    }

    async Task<IEnumerable<LedgerEvent>> ConsentsAsync(Dictionary<RequestKey, DateTime> opened, DateTime opening, DateTime until, CancellationToken cancel)
    {
        var consents = await db.Set<UrgentConsent>().AsNoTracking().Where(c => c.ConsentedAt >= opening && c.ConsentedAt <= until).ToListAsync(cancel);
        return consents.Where(c => opened.TryGetValue(Keys.Of(c.Request), out var at) && at <= c.ConsentedAt)
            .Select(c => new UrgentConsented(c.ConsentedAt, Keys.Of(c.Request), Keys.Of(c.Principal)));
    }
}

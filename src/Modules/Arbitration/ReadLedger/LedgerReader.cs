using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>Gathers the ledger that the engine replays from what the other modules recorded. Nothing is stored, so nothing can be out of date.</summary>
sealed class LedgerReader(IAgreements agreements, IRequests requests, ITimeLedger time, MitoyenDb db, LocalClock clock)
{
    /// <summary>The ledger of the exercise that holds an instant, up to that instant; null when no agreement is in force then.</summary>
    public async Task<ExerciseLedger?> ReadAsync(DateTime until, CancellationToken cancel = default)
    {
        var day = DateOnly.FromDateTime(clock.ToLocal(until));
        if (await agreements.TermsAsync(day, cancel) is not { } terms) return null;
        var start = terms.ExerciseStart(day);
        var opening = clock.StartOf(start);

        List<LedgerEvent> entries =
        [
            .. TermEntries.Of(terms, start, until, clock),
            .. RequestEntries.Of(await requests.HistoryAsync(until.AddMicroseconds(1), cancel), opening, until),
            .. TimeEntries.Of(await time.EntriesAsync(start, day.AddDays(1), cancel), clock).Where(e => e.At <= until),
        ];
        var opened = entries.OfType<Opened>().GroupBy(e => e.Request).ToDictionary(g => g.Key, g => g.Min(e => e.At));
        entries.AddRange(await OverridesAsync(opened, opening, until, cancel));
        entries.AddRange(await ConsentsAsync(opened, opening, until, cancel));
        return new ExerciseLedger(terms, start, until, new(entries));
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

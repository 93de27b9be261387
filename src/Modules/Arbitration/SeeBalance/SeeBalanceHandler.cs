using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Arbitration.SeeBalance;

/// <summary>Replays the exercise up to the end of a day and reads the balances along the way.</summary>
sealed class SeeBalanceHandler(LedgerReader ledgers, NameReader names, ITerritory territory, ITimeLedger time, LocalClock clock)
{
    const int UnservedAfterDays = 90;
    static readonly int[] RollingWeeks = [4, 13];

    public async Task<BalanceView?> HandleAsync(DateOnly day, CancellationToken cancel = default)
    {
        var until = day == clock.Today ? clock.NowAt : clock.StartOf(day.AddDays(1)).AddMicroseconds(-1);
        if (await ledgers.ReadAsync(until, cancel) is not { } ledger) return null;
        var known = await names.ReadAsync(ledger, [], cancel);
        var weeks = WeekEnds(ledger.Start, day).Select(d => clock.StartOf(d.AddDays(1)).AddMicroseconds(-1)).TakeWhile(i => i < until).Append(until).ToList();
        var history = ledger.Ledger.History(weeks).ToList();
        var windows = RollingWeeks.Select(w => Window(w, day, ledger, history[^1])).ToList();
        return new(ledger, day, known, history[^1], history, windows, await UnservedAsync(day, ledger, cancel));
    }

    static IEnumerable<DateOnly> WeekEnds(DateOnly start, DateOnly day)
    {
        for (var sunday = start.AddDays((7 - (int)start.DayOfWeek) % 7); sunday < day; sunday = sunday.AddDays(7)) yield return sunday;
    }

    BalanceWindow Window(int weeks, DateOnly day, ExerciseLedger ledger, Snapshot now)
    {
        var from = day.AddDays(1 - (7 * weeks));
        if (from <= ledger.Start) return new(weeks, ledger.Start, [.. now.Standings.Select(s => (s.Received, s.Due))]);
        var before = ledger.Ledger.History([clock.StartOf(from).AddMicroseconds(-1)]).Single();
        var old = before.Standings.ToDictionary(s => s.Principal, s => (s.Received, s.Due));
        return new(weeks, from, [.. now.Standings.Select(s => old.TryGetValue(s.Principal, out var o) ? (s.Received - o.Received, s.Due - o.Due) : (s.Received, s.Due))]);
    }

    async Task<IReadOnlyList<UnservedCommune>> UnservedAsync(DateOnly day, ExerciseLedger ledger, CancellationToken cancel)
    {
        // An exercise that began last week does not make every commune a forgotten one.
        var since = day.AddDays(-UnservedAfterDays) is var early && early < ledger.Start ? early : ledger.Start;
        var last = LastWork.Of(await time.EntriesAsync(since, day.AddDays(1), cancel));
        return [.. (await territory.MemberCommunesAsync(day, cancel))
            .Select(m => new UnservedCommune(m.Commune, m.Principal, last.TryGetValue(m.Commune.Id, out var d) ? d : null))
            .Where(u => u.LastDay is null || u.LastDay < day.AddDays(-UnservedAfterDays))
            .OrderBy(u => u.LastDay ?? DateOnly.MinValue).ThenBy(u => u.Commune.Name, StringComparer.Create(new("fr-FR"), ignoreCase: true))];
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

sealed class TimeLedger(MitoyenDb db, EntryWriter writer, EntryReader reader, TakeOver takeOver) : ITimeLedger
{
    public async Task<IReadOnlyList<TimeEntryView>> EntriesAsync(DateOnly from, DateOnly toExclusive, CancellationToken cancel = default) =>
        await reader.ViewsAsync(db.Set<TimeEntry>().Where(e => e.Day >= from && e.Day < toExclusive), cancel);

    public async Task<IReadOnlyDictionary<RequestId, Minutes>> MinutesByRequestAsync(IReadOnlyCollection<RequestId> requests, CancellationToken cancel = default)
    {
        var asked = requests.Select(r => (RequestId?)r).ToList();
        var lines = await db.Set<TimeEntry>().AsNoTracking().Where(e => asked.Contains(e.Request)).Select(e => new { e.Request, e.Minutes }).ToListAsync(cancel);
        return lines.GroupBy(l => l.Request!.Value).ToDictionary(g => g.Key, g => g.Aggregate(Minutes.Zero, (sum, l) => sum + l.Minutes));
    }

    public async Task<Outcome<TimeEntryId>> RecordAsync(NewTimeEntry entry, CancellationToken cancel = default)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var recorded = await writer.RecordAsync(entry, cancel);
        if (recorded.IsRefused(out var no)) return no;
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return recorded.Value.Id;
    }

    public Task<Outcome<int>> TakeOverAsync(IReadOnlyList<PastTimeEntry> entries, DateOnly? closedBefore, CancellationToken cancel = default) =>
        takeOver.RunAsync(entries, closedBefore, cancel);
}

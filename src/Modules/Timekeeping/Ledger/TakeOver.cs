using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>Takes over a past ledger whole, or nothing of it.</summary>
sealed class TakeOver(MitoyenDb db, DaysFacts facts, IWorkSubjects subjects, PartnershipScope scope, LocalClock clock)
{
    readonly Dictionary<DateOnly, DayFacts> factsOfDays = [];

    public async Task<Outcome<int>> RunAsync(IReadOnlyList<PastTimeEntry> past, DateOnly? closedBefore, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var requests = past.Select(p => p.Entry.Request).OfType<RequestId>().Distinct().ToList();
        var known = requests.Count == 0 ? new Dictionary<RequestId, WorkSubject>() : await subjects.FindAsync(requests, cancel);
        var days = await DaysAsync(past, cancel);

        var taken = new List<TimeEntry>();
        foreach (var (index, line) in past.Index())
        {
            var entry = await TakeAsync(line, taken, days, known, cancel);
            if (entry.IsRefused(out var no)) return new CannotTakeOver(index, no);
            taken.Add(entry.Value);
        }
        db.AddRange(taken);
        await CloseBeforeAsync(closedBefore, taken, cancel);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return taken.Count;
    }

    async Task<Outcome<TimeEntry>> TakeAsync(
        PastTimeEntry line, List<TimeEntry> taken, Dictionary<(AccountId, DateOnly), Minutes> days, IReadOnlyDictionary<RequestId, WorkSubject> known, CancellationToken cancel)
    {
        var subject = line.Entry.Request is { } request ? known.GetValueOrDefault(request) : null;
        if (!factsOfDays.TryGetValue(line.Entry.Day, out var ofDay)) factsOfDays[line.Entry.Day] = ofDay = await facts.OnAsync(line.Entry.Day, cancel);
        var allowed = RecordingRules.Check(line.Entry, clock.Today, ofDay, subject, evenClosed: true);
        if (allowed.IsRefused(out var no)) return no;
        if (line.CorrectsIndex is { } index) return Counter(line, allowed.Value, index, taken);

        var day = (line.Entry.Officer, line.Entry.Day);
        var others = days.GetValueOrDefault(day);
        if (DayLimit.Check(line.Entry.Minutes, others) is { } tooMuch) return tooMuch;
        days[day] = others + line.Entry.Minutes;
        return TimeEntry.Record(scope.Required, allowed.Value, line.RecordedAt);
    }

    static Outcome<TimeEntry> Counter(PastTimeEntry line, NewTimeEntry counter, int index, List<TimeEntry> taken)
    {
        if (index < 0 || index >= taken.Count) return new EntryNotFound();
        if (string.IsNullOrWhiteSpace(line.Reason)) return new ReasonMissing();
        var left = Correction.Left(taken[index], taken);
        var entry = TimeEntry.Correct(taken[index], counter, line.Reason.Trim(), line.RecordedAt);
        if (entry.Minutes == Minutes.Zero) return new NothingToCorrect();
        return entry.Combination == taken[index].Combination && left + entry.Minutes < Minutes.Zero ? new CorrectsTooMuch(left) : entry;
    }

    async Task<Dictionary<(AccountId, DateOnly), Minutes>> DaysAsync(IReadOnlyList<PastTimeEntry> past, CancellationToken cancel)
    {
        if (past.Count == 0) return [];
        var (first, last) = (past.Min(p => p.Entry.Day), past.Max(p => p.Entry.Day));
        var there = await db.Set<TimeEntry>().AsNoTracking().Where(e => e.Corrects == null && e.WorkedOn == null && e.Day >= first && e.Day <= last).Select(e => new { e.Officer, e.Day, e.Minutes }).ToListAsync(cancel);
        return there.GroupBy(e => (e.Officer, e.Day)).ToDictionary(g => g.Key, g => g.Aggregate(Minutes.Zero, (sum, e) => sum + e.Minutes));
    }

    async Task CloseBeforeAsync(DateOnly? before, List<TimeEntry> taken, CancellationToken cancel)
    {
        if (before is not { } end || taken.Count == 0) return;
        var closed = await db.Set<ClosedMonth>().Select(m => m.First).ToListAsync(cancel);
        for (var month = Month.Of(taken.Min(e => e.Day)); month.End <= end; month = month.Next)
            if (!closed.Contains(month.First))
                db.Add(new ClosedMonth { PartnershipId = scope.Required, First = month.First, ClosedAt = clock.NowAt, ClosedBy = null });
    }
}

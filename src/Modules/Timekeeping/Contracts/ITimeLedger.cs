using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>The one ledger of time of the current partnership.</summary>
public interface ITimeLedger
{
    /// <summary>Entries of days in [from, toExclusive), by day, then instant of recording, then id.</summary>
    Task<IReadOnlyList<TimeEntryView>> EntriesAsync(DateOnly from, DateOnly toExclusive, CancellationToken cancel = default);

    /// <summary>Minutes recorded on each request, counter-entries included.</summary>
    Task<IReadOnlyDictionary<RequestId, Minutes>> MinutesByRequestAsync(IReadOnlyCollection<RequestId> requests, CancellationToken cancel = default);

    /// <summary>Records time, or refuses (future, closed month, more than 24 h in a day, a commune of another partnership…).</summary>
    Task<Outcome<TimeEntryId>> RecordAsync(NewTimeEntry entry, CancellationToken cancel = default);

    /// <summary>Takes over past entries in one transaction, under the same checks but those on closed months; closes the months before <paramref name="closedBefore"/>.</summary>
    Task<Outcome<int>> TakeOverAsync(IReadOnlyList<PastTimeEntry> entries, DateOnly? closedBefore, CancellationToken cancel = default);
}

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>
/// Who received the minutes of each line. Common time is split by the key of the day of the work. A counter-entry gives the difference between the split of
/// what is left after it and of what was left before it, by the same key: so corrections cancel what they correct, principal by principal, to the minute.
/// </summary>
/// <param name="family">The lines asked about, with every line that they correct and every counter-entry of these.</param>
sealed class PartsOfEntries(IReadOnlyCollection<TimeEntry> family, Func<DateOnly, AllocationKey?> keyOn)
{
    readonly Dictionary<TimeEntryId, TimeEntry> lines = family.ToDictionary(e => e.Id);
    readonly ILookup<TimeEntryId?, TimeEntry> counters = family.Where(e => e.IsCorrection).OrderBy(e => e.RecordedAt).ThenBy(e => e.Id.Value).ToLookup(e => e.Corrects);

    /// <summary>Empty for common time of a day without a key.</summary>
    public IReadOnlyList<PrincipalMinutes> Of(TimeEntry entry)
    {
        if (entry.Principal is { } principal) return [new(principal, entry.Minutes)];
        if (keyOn(WorkDay(entry)) is not { } key) return [];
        if (Corrected(entry) is not { } line) return key.Split(entry.Minutes);
        var before = counters[line.Id].Where(c => c.Combination == line.Combination).TakeWhile(c => c.Id != entry.Id).Aggregate(line.Minutes, (sum, c) => sum + c.Minutes);
        return [.. key.Split(before + entry.Minutes).Zip(key.Split(before), (after, was) => new PrincipalMinutes(after.Principal, after.Minutes - was.Minutes))];
    }

    /// <summary>The line from which (or to which) a counter-entry takes; null for a line of its own, also one that was moved here from elsewhere.</summary>
    TimeEntry? Corrected(TimeEntry entry) =>
        entry.Corrects is { } id && lines.TryGetValue(id, out var line) && line.Combination == entry.Combination ? line : null;

    DateOnly WorkDay(TimeEntry entry) => entry.Corrects is { } id && lines.TryGetValue(id, out var line) ? WorkDay(line) : entry.WorkDay;
}

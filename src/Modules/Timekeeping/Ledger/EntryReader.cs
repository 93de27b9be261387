using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>Reads lines with the parts of each principal, in the order of the ledger.</summary>
sealed class EntryReader(MitoyenDb db, KeysOfDays keys)
{
    /// <summary>By day, then instant of recording, then id.</summary>
    public async Task<IReadOnlyList<TimeEntryView>> ViewsAsync(IQueryable<TimeEntry> query, CancellationToken cancel)
    {
        return await ViewsAsync(await query.AsNoTracking().OrderBy(e => e.Day).ThenBy(e => e.RecordedAt).ThenBy(e => e.Id).ToListAsync(cancel), cancel);
    }

    /// <summary>In the order given.</summary>
    public async Task<IReadOnlyList<TimeEntryView>> ViewsAsync(IReadOnlyList<TimeEntry> entries, CancellationToken cancel)
    {
        var parts = await PartsAsync(entries, cancel);
        return [.. entries.Select(e => View(e) with { Parts = parts.Of(e) })];
    }

    async Task<PartsOfEntries> PartsAsync(IReadOnlyList<TimeEntry> entries, CancellationToken cancel)
    {
        var family = entries.ToDictionary(e => e.Id);
        await AddFamilyAsync(family, cancel);
        foreach (var day in family.Values.Where(e => e.Principal is null).Select(e => e.WorkDay).Concat(family.Values.Where(e => !e.IsCorrection).Select(e => e.WorkDay)).Distinct().ToList())
            await keys.OnAsync(day, cancel);
        return new PartsOfEntries(family.Values, keys.Known);
    }

    /// <summary>A counter-entry of common time is split by what it corrects: that line, its other counter-entries, and what it corrects itself.</summary>
    async Task AddFamilyAsync(Dictionary<TimeEntryId, TimeEntry> family, CancellationToken cancel)
    {
        for (var missing = Unknown(family.Values, family); missing.Count > 0; missing = Unknown(family.Values, family))
        {
            var found = await db.Set<TimeEntry>().AsNoTracking()
                .Where(e => missing.Contains(e.Id) || (e.Corrects != null && missing.Contains(e.Corrects.Value))).ToListAsync(cancel);
            foreach (var entry in found) family.TryAdd(entry.Id, entry);
            if (!missing.TrueForAll(family.ContainsKey)) return;
        }
        var lines = family.Values.Where(e => e is { IsCorrection: true, Principal: null }).Select(e => e.Corrects!.Value).Distinct().ToList();
        if (lines.Count == 0) return;
        foreach (var counter in await db.Set<TimeEntry>().AsNoTracking().Where(e => e.Corrects != null && lines.Contains(e.Corrects.Value)).ToListAsync(cancel))
            family.TryAdd(counter.Id, counter);
    }

    static List<TimeEntryId> Unknown(IEnumerable<TimeEntry> entries, Dictionary<TimeEntryId, TimeEntry> family) =>
        [.. entries.Where(e => e.Principal is null && e.Corrects is { } line && !family.ContainsKey(line)).Select(e => e.Corrects!.Value).Distinct()];

    static TimeEntryView View(TimeEntry e) =>
        new(e.Id, e.Officer, e.Day, e.Minutes, e.Kind, e.Beneficiary, e.Request, e.Note, e.RecordedAt, e.Corrects, e.Reason) { WorkedOn = e.WorkedOn };
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.SearchEntries;

/// <summary>Finds lines, the newest day first, among those that the viewer may read.</summary>
sealed class EntrySearch(VisibleEntries visible, EntryReader reader)
{
    public async Task<(IReadOnlyList<TimeEntryView> Page, int Count, Minutes Sum)> PageAsync(EntryFilter filter, int page, CancellationToken cancel)
    {
        var query = Query(filter);
        var minutes = await query.Select(e => e.Minutes).ToListAsync(cancel);
        var entries = await query.AsNoTracking().OrderByDescending(e => e.Day).ThenByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id)
            .Skip((page - 1) * EntryFilter.PageSize).Take(EntryFilter.PageSize).ToListAsync(cancel);
        return (await reader.ViewsAsync(entries, cancel), minutes.Count, minutes.Aggregate(Minutes.Zero, (sum, m) => sum + m));
    }

    public Task<IReadOnlyList<TimeEntryView>> AllAsync(EntryFilter filter, CancellationToken cancel) => reader.ViewsAsync(Query(filter), cancel);

    IQueryable<TimeEntry> Query(EntryFilter filter)
    {
        var query = visible.Query();
        if (filter.FromDay is { } from) query = query.Where(e => e.Day >= from);
        if (filter.ToDay is { } to) query = query.Where(e => e.Day <= to);
        if (WorkCode.Kind(filter.Kind) is { } kind) query = query.Where(e => e.Kind == kind);
        if (filter.OfficerId is { } officer) query = query.Where(e => e.Officer == officer);
        if (WorkCode.TryRequest(filter.Request, out var request) && request is not null) query = query.Where(e => e.Request == request);
        foreach (var word in Folded.Of(filter.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) query = query.Where(e => e.NoteFolded.Contains(word));
        return WorkCode.Beneficiary(filter.Beneficiary) is { } beneficiary ? For(query, beneficiary) : query;
    }

    /// <summary>A principal's lines are those of its communes too.</summary>
    static IQueryable<TimeEntry> For(IQueryable<TimeEntry> query, Beneficiary beneficiary)
    {
        var (principal, commune) = (beneficiary.Principal, beneficiary.Commune);
        if (commune is not null) return query.Where(e => e.Commune == commune);
        return principal is not null ? query.Where(e => e.Principal == principal) : query.Where(e => e.Principal == null);
    }
}

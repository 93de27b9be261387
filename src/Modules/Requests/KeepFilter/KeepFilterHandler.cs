using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.ListRequests;

namespace Mitoyen.Requests.KeepFilter;

/// <summary>Keeps the filters of the list under a name; the same name anew takes the place of the old one.</summary>
sealed class KeepFilterHandler(MitoyenDb db, PartnershipScope scope, CurrentViewer current, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(KeepFilterForm form, RequestFilter filter, CancellationToken cancel)
    {
        var (name, account, query) = (form.Name!.Trim(), current.Viewer.Account!.Value, filter.Query);
        if (query.Length == 0) return new NoFilterToKeep();
        if (query.Length > SavedFilter.LongestQuery) return new FilterTooLong();
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var kept = await db.Set<SavedFilter>().Where(f => f.Account == account).ToListAsync(cancel);
        if (kept.Find(f => f.Name == name) is { } former) db.Remove(former);
        else if (kept.Count >= SavedFilter.Most) return new TooManyFilters();
        await db.SaveChangesAsync(cancel);
        db.Add(new SavedFilter { Id = SavedFilterId.New(), PartnershipId = scope.Required, Account = account, Name = name, Query = query, SavedAt = clock.NowAt });
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}

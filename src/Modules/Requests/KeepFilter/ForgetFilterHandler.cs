using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.KeepFilter;

/// <summary>Throws away filters that the viewer kept; those of somebody else do not exist for it.</summary>
sealed class ForgetFilterHandler(MitoyenDb db, CurrentViewer current)
{
    public async Task<Refusal?> HandleAsync(ForgetFilterForm form, CancellationToken cancel)
    {
        var account = current.Viewer.Account!.Value;
        if (!Guid.TryParse(form.Filter, out var asked)) return new NoSuchFilter();
        var id = SavedFilterId.From(asked);
        var filter = await db.Set<SavedFilter>().SingleOrDefaultAsync(f => f.Id == id && f.Account == account, cancel);
        if (filter is null) return new NoSuchFilter();
        db.Remove(filter);
        await db.SaveChangesAsync(cancel);
        return null;
    }
}

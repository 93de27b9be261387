using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.PlanHours;

/// <summary>Says from which day on a week holds; what was before that day is untouched.</summary>
sealed class HoursHandler(MitoyenDb db, CurrentViewer current, PartnershipScope scope)
{
    public async Task<Refusal?> HandleAsync(HoursForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var (officer, from) = (current.Viewer.Account!.Value, French.ReadDate(form.From).Value);
        var month = Month.Of(from).First;
        if (await db.Set<ClosedMonth>().AnyAsync(m => m.First >= month, cancel)) return new HoursOfClosedMonth();
        var there = await db.Set<OfficerHours>().SingleOrDefaultAsync(h => h.Officer == officer && h.From == from, cancel);
        if (there is null) db.Add(OfficerHours.Starting(scope.Required, officer, from, form.Week()));
        else there.Become(form.Week());
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Settings;

sealed class SettingsHandler(MitoyenDb db, PartnershipScope scope)
{
    public async Task<Refusal?> HandleAsync(Action<VisitSettings> change, int? shownVersion, CancellationToken cancel)
    {
        var settings = await db.Set<VisitSettings>().SingleOrDefaultAsync(cancel);
        if (settings is null ? shownVersion is not 0 : settings.Version != shownVersion) return new StaleForm();
        if (settings is null) db.Add(settings = new VisitSettings { PartnershipId = scope.Required });
        change(settings);
        return await db.SaveOrConflictAsync(cancel);
    }
}

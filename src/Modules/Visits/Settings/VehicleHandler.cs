using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Settings;

/// <summary>Writes with which vehicle an officer drives from a day on, or takes such a change back.</summary>
sealed class VehicleHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    /// <param name="isBack">The change of that day is taken back.</param>
    public async Task<Refusal?> HandleAsync(AccountId officer, DateOnly from, VehiclePower? power, bool isBack, int? shownVersion, CancellationToken cancel)
    {
        var rounds = await db.Set<OfficerRounds>().AsSplitQuery().SingleOrDefaultAsync(r => r.Officer == officer, cancel);
        if (rounds is null ? shownVersion is not 0 : rounds.Version != shownVersion) return new StaleForm();
        if (rounds is null) db.Add(rounds = new OfficerRounds { Id = Guid.CreateVersion7(), PartnershipId = scope.Required, Officer = officer });
        if (isBack && rounds.DriveOn(from, clock.NowAt) is { } no) return no;
        if (!isBack) rounds.Drive(from, power, clock.NowAt);
        return await db.SaveOrConflictAsync(cancel);
    }
}

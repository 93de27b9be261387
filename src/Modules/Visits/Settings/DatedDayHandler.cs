using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;

namespace Mitoyen.Visits.Settings;

/// <summary>Writes a date that is not as its day of the week, or takes one back.</summary>
sealed class DatedDayHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    /// <param name="typed">Null: the date is taken back.</param>
    public async Task<Refusal?> HandleAsync(AccountId officer, DateOnly date, TypedDatedDay? typed, int? shownVersion, CancellationToken cancel)
    {
        var rounds = await db.Set<OfficerRounds>().SingleOrDefaultAsync(r => r.Officer == officer, cancel);
        if (rounds is null ? shownVersion is not 0 : rounds.Version != shownVersion) return new StaleForm();
        if (rounds is null) db.Add(rounds = new OfficerRounds { Id = Guid.CreateVersion7(), PartnershipId = scope.Required, Officer = officer });
        return (typed is null ? rounds.AsUsual(date, clock.NowAt) : rounds.Except(typed, clock.NowAt)) ?? await db.SaveOrConflictAsync(cancel);
    }
}

using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.SeePlace;

/// <summary>Records a principal's consent to an urgent request of another one whose allowance is used up (rule 5).</summary>
sealed class ConsentHandler(PlaceReading places, MitoyenDb db, PartnershipScope scope, CurrentViewer current, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(int number, ConsentForm form, CancellationToken cancel = default)
    {
        if (await places.ReadAsync(number, cancel) is not { } place) return new DoesNotWait();
        var principal = new AuthorityId(Guid.Parse(form.Principal!));
        if (place.Line.Principal == Keys.Of(principal) || !place.Queue.Ledger.Terms.Principals.Contains(principal)
            || !current.Viewer.Can(Permission.ConsentToUrgent, principal, null)) return new NotYoursToConsent();
        if (!place.NeedsConsent) return new NotUrgent();
        if (place.Queue.Position.HasConsented(place.Line.Key, Keys.Of(principal))) return new AlreadyConsented();

        db.Add(new UrgentConsent
        {
            Id = Guid.CreateVersion7(), PartnershipId = scope.Required, Request = place.Line.Request.Id, Principal = principal,
            By = current.Viewer.Account!.Value, ConsentedAt = clock.NowAt,
        });
        await db.SaveChangesAsync(cancel);
        return null;
    }
}

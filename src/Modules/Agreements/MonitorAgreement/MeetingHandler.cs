using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.MonitorAgreement;

sealed class MeetingHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    /// <param name="existing">Null: a new meeting.</param>
    public async Task<Outcome<MeetingId>> HandleAsync(AgreementId agreement, Meeting? existing, MeetingText text, int? shownVersion, CancellationToken cancel)
    {
        if (existing is not null && StaleForm.Unless(existing, shownVersion) is { } stale) return stale;
        var meeting = existing ?? new Meeting { Id = MeetingId.New(), PartnershipId = scope.Required, AgreementId = agreement };
        meeting.Announce(text.HeldOn, text.StartsAt, text.Place, text.Agenda, clock.NowAt);
        if (meeting.Report(text.Minutes, clock.Today, clock.NowAt) is { } refusal) return refusal;
        if (existing is null) db.Add(meeting);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : meeting.Id;
    }
}

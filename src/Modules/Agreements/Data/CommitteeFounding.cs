using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Data;

/// <summary>Takes over the monitoring committee of an agreement: who sits on it, and what its meetings said and decided.</summary>
sealed class CommitteeFounding(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> FoundAsync(Agreement agreement, FoundedAgreement founded, CancellationToken cancel)
    {
        foreach (var sits in founded.Members)
        {
            if (!agreement.CurrentTerms.Principals.Contains(sits.Authority)) return new MemberOfNoParty();
            var member = new CommitteeMember { Id = MemberId.New(), PartnershipId = agreement.PartnershipId, AgreementId = agreement.Id };
            member.Write(sits.Name, sits.Position, sits.Authority, sits.Since);
            db.Add(member);
        }
        foreach (var held in founded.Meetings)
        {
            var meeting = new Meeting { Id = MeetingId.New(), PartnershipId = agreement.PartnershipId, AgreementId = agreement.Id };
            if (Tell(meeting, held) is { } refusal) return refusal;
            db.Add(meeting);
        }
        await db.SaveChangesAsync(cancel);
        return null;
    }

    Refusal? Tell(Meeting meeting, FoundedMeeting held)
    {
        meeting.Announce(held.HeldOn, held.StartsAt, held.Place, held.Agenda, clock.NowAt);
        if (meeting.Report(held.Minutes, clock.Today, clock.NowAt) is { } refusal) return refusal;
        foreach (var decided in held.Decisions)
        {
            if (meeting.Decide(decided.Text, decided.DueOn, clock.Today, clock.NowAt) is { } no) return no;
            if (decided.DoneOn is { } day) meeting.Decisions[^1].Done(day);
        }
        return null;
    }
}

using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Domain;

/// <summary>A meeting of a council: announced with its agenda, perhaps with the officer called to it, held, with what it decided.</summary>
sealed class CouncilMeeting : IBelongsToPartnership, IVersioned
{
    readonly List<AgendaItem> agenda = [];
    readonly List<Resolution> resolutions = [];

    public CouncilMeetingId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    public DateTime ChangedAt { get; private set; }
    public CommuneId? CommuneId { get; private init; }
    public AuthorityId? AuthorityId { get; private init; }
    public DateOnly HeldOn { get; private set; }
    public TimeOnly StartsAt { get; private set; }
    /// <summary>How long it should last: the officer's evening, and the rest before the next morning, depend on it.</summary>
    public Minutes Expected { get; private set; }
    public string Place { get; private set; } = "";
    /// <summary>The day on which the members were called; null while they are not.</summary>
    public DateOnly? NoticeSentOn { get; private set; }
    public string? UrgentReason { get; private set; }
    public DateTime? CancelledAt { get; private set; }
    public CallState Call { get; private set; }
    public AccountId? CalledOfficer { get; private set; }
    /// <summary>Why the officer cannot come.</summary>
    public string? CallAnswer { get; private set; }
    /// <summary>What the officer prepares for the council; empty until it is written.</summary>
    public string Briefing { get; private set; } = "";
    public IReadOnlyList<AgendaItem> Agenda => agenda;
    public IReadOnlyList<Resolution> Resolutions => resolutions;

    public CouncilBody Body => CommuneId is { } commune ? CouncilBody.Of(commune) : CouncilBody.Of(AuthorityId!.Value);
    public bool IsUrgent => UrgentReason is not null;
    public bool IsCancelled => CancelledAt is not null;

    public static CouncilMeeting Of(CouncilBody body, PartnershipId partnership) =>
        new() { Id = CouncilMeetingId.New(), PartnershipId = partnership, CommuneId = body.Commune, AuthorityId = body.Authority };

    public Refusal? Announce(MeetingPlan plan, DateOnly today, DateTime at)
    {
        if (IsCancelled) return new MeetingIsCancelled();
        if (plan.NoticeSentOn > today) return new NoticeInTheFuture();
        if (plan.NoticeSentOn > plan.HeldOn) return new NoticeAfterMeeting();
        // An officer who said yes to an evening has not said yes to another.
        if (Call == CallState.Accepted && (plan.HeldOn, plan.StartsAt) != (HeldOn, StartsAt)) Call = CallState.Called;
        (HeldOn, StartsAt, Expected, Place, NoticeSentOn, UrgentReason, ChangedAt) = (plan.HeldOn, plan.StartsAt, plan.Expected, plan.Place, plan.NoticeSentOn, plan.UrgentReason, at);
        return null;
    }

    /// <summary>Writes the agenda anew. A point whose words are unchanged keeps what people decided about it.</summary>
    public void SetAgenda(IReadOnlyList<string> points, IReadOnlyList<WatchedSubject> watched, DateTime at)
    {
        var before = agenda.ToList();
        agenda.Clear();
        foreach (var (i, text) in points.Index())
        {
            var item = before.Find(k => k.Text == text) ?? AgendaItem.Of(this, text);
            before.Remove(item);
            item.PlaceAt(i + 1);
            item.Propose(watched);
            agenda.Add(item);
        }
        ChangedAt = at;
    }

    public Refusal? CallOfficer(AccountId officer, DateOnly today, DateTime at)
    {
        if (IsCancelled) return new MeetingIsCancelled();
        if (HeldOn < today) return new MeetingIsPast();
        (Call, CalledOfficer, CallAnswer, ChangedAt) = (CallState.Called, officer, null, at);
        return null;
    }

    public Refusal? Accept(AccountId officer, DateTime at)
    {
        if (IsCancelled) return new MeetingIsCancelled();
        if (CalledOfficer != officer) return new CalledSomebodyElse();
        (Call, CallAnswer, ChangedAt) = (CallState.Accepted, null, at);
        return null;
    }

    public Refusal? Decline(AccountId officer, string why, DateTime at)
    {
        if (CalledOfficer != officer) return new CalledSomebodyElse();
        (Call, CallAnswer, ChangedAt) = (CallState.Declined, why, at);
        return null;
    }

    public Refusal? Cancel(DateTime at)
    {
        if (IsCancelled) return new MeetingIsCancelled();
        (CancelledAt, ChangedAt) = (at, at);
        return null;
    }

    public void Brief(string text, DateTime at) => (Briefing, ChangedAt) = (text, at);

    public Outcome<Resolution> Resolve(string text, DateOnly today, DateTime at)
    {
        if (IsCancelled) return new MeetingIsCancelled();
        if (HeldOn > today) return new ResolvedBeforeTheMeeting();
        var resolution = new Resolution { Id = ResolutionId.New(), PartnershipId = PartnershipId, MeetingId = Id, Number = resolutions.Count + 1, Text = text };
        resolutions.Add(resolution);
        ChangedAt = at;
        return resolution;
    }
}

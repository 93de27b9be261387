using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>A meeting of the monitoring committee: announced with its agenda, then held, with minutes and decisions.</summary>
sealed class Meeting : IBelongsToPartnership, IVersioned
{
    readonly List<Decision> decisions = [];

    public MeetingId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    public int Version { get; private set; }
    public DateTime ChangedAt { get; private set; }
    public DateOnly HeldOn { get; private set; }
    public TimeOnly? StartsAt { get; private set; }
    public string Place { get; private set; } = "";
    public string Agenda { get; private set; } = "";
    /// <summary>Empty until somebody has written them.</summary>
    public string Minutes { get; private set; } = "";
    public IReadOnlyList<Decision> Decisions => decisions;

    public void Announce(DateOnly heldOn, TimeOnly? startsAt, string place, string agenda, DateTime at) =>
        (HeldOn, StartsAt, Place, Agenda, ChangedAt) = (heldOn, startsAt, place, agenda, at.After(ChangedAt));

    public Refusal? Report(string minutes, DateOnly today, DateTime at)
    {
        if (minutes.Length > 0 && HeldOn > today) return new MinutesBeforeTheMeeting();
        (Minutes, ChangedAt) = (minutes, at.After(ChangedAt));
        return null;
    }

    /// <summary>Decisions are numbered in the order in which they are written.</summary>
    public Refusal? Decide(string text, DateOnly? dueOn, DateOnly today, DateTime at)
    {
        if (HeldOn > today) return new DecidedBeforeTheMeeting();
        if (dueOn < HeldOn) return new DueBeforeTheMeeting();
        decisions.Add(new Decision { Id = DecisionId.New(), PartnershipId = PartnershipId, MeetingId = Id, Number = decisions.Count + 1, Text = text, DueOn = dueOn });
        ChangedAt = at.After(ChangedAt);
        return null;
    }
}

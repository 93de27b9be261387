using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>What the officer says of the next visit to a commune: pinned or not, on a day or not, what to bring.</summary>
sealed class VisitWish : IBelongsToPartnership, IVersioned
{
    public required PartnershipId PartnershipId { get; init; }
    public required CommuneId Commune { get; init; }
    public int Version { get; private set; }

    /// <summary>Must be visited in the next plan if it can be at all.</summary>
    public bool IsPinned { get; private set; }

    /// <summary>The day that was promised; null: any day.</summary>
    public DateOnly? PinnedOn { get; private set; }
    public TimeOnly? PinnedAt { get; private set; }
    public string Bring { get; private set; } = "";

    /// <summary>A skill that the visit needs; empty: none.</summary>
    public string Skill { get; private set; } = "";

    /// <summary>In place of the sum of lots and buffer; null: the sum.</summary>
    public Minutes? Length { get; private set; }

    /// <summary>Why the town hall asked for it; empty: nobody did.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Name of the clerk who took the appointment; empty: the officer fixed it.</summary>
    public string AskedBy { get; private set; } = "";
    public DateTime? AskedAt { get; private set; }

    public bool IsAppointment => AskedAt is not null;

    /// <summary>A clerk took a time that the plan can hold.</summary>
    public void Promise(DateOnly on, TimeOnly at, string reason, string by, DateTime askedAt) =>
        (IsPinned, PinnedOn, PinnedAt, Reason, AskedBy, AskedAt) = (true, on, at, reason, by, askedAt);

    /// <summary>The clerk gave the time back.</summary>
    public void GiveBack() => Become(false, null, null, Bring, Skill, Length);

    public void Become(bool pinned, DateOnly? on, TimeOnly? at, string bring, string skill, Minutes? length) =>
        (IsPinned, PinnedOn, PinnedAt, Bring, Skill, Length, Reason, AskedBy, AskedAt) =
        (pinned, pinned ? on : null, pinned && on is not null ? at : null, bring, skill, length, pinned ? Reason : "", pinned ? AskedBy : "", pinned ? AskedAt : null);

    /// <summary>The visit took place: what was wished for it is over.</summary>
    public void Fulfil() => Become(false, null, null, "", Skill, null);

    public bool SaysNothing => !IsPinned && Bring.Length == 0 && Skill.Length == 0 && Length is null;
}

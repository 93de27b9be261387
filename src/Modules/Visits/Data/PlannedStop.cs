using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Visits.Data;

/// <summary>One visit of a plan: where it stands, what people were told of it, how it went.</summary>
sealed class PlannedStop : IBelongsToPartnership, IVersioned
{
    public required StopId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required WeekPlanId WeekId { get; init; }

    /// <summary>Names it in the search: the commune's id, the meeting's, or a busy time's.</summary>
    public required string Key { get; init; }
    public required CommuneId Commune { get; init; }
    public required AuthorityId Principal { get; init; }
    public required CouncilMeetingId? Meeting { get; init; }

    /// <summary>How a council or a busy time is called; empty for a visit to the commune.</summary>
    public required string Label { get; init; }

    /// <summary>The council is the authority's own: its time is the authority's, wherever it meets.</summary>
    public required bool IsOfAuthority { get; init; }
    public int Version { get; private set; }
    public AccountId Officer { get; private set; }
    public DateOnly Date { get; private set; }
    public int Position { get; private set; }

    /// <summary>Minutes elapsed since midnight.</summary>
    public int Arrival { get; private set; }
    public int Start { get; private set; }
    public int End { get; private set; }
    public Minutes Buffer { get; private set; }
    public int Prize { get; private set; }
    public bool IsPinned { get; private set; }

    /// <summary>It was told to people and is no longer in the plan: they will be told that too.</summary>
    public bool IsDropped { get; private set; }

    public AccountId? ToldOfficer { get; private set; }
    public DateOnly? ToldDate { get; private set; }
    public int? ToldStart { get; private set; }
    public int? ToldEnd { get; private set; }

    /// <summary>RFC 5546: how often the invitation changed.</summary>
    public int Sequence { get; private set; }
    public DateTime? ArrivedAt { get; private set; }
    public DateTime? DoneAt { get; private set; }
    public Minutes? Spent { get; private set; }
    public string Note { get; private set; } = "";

    public string Uid => $"visite-{Id.Value:N}@mitoyen";
    public bool HasBegun => ArrivedAt is not null || DoneAt is not null;
    public bool WasTold => ToldDate is not null;
    public bool IsVisit => Label.Length == 0;
    public bool NeedsTelling => IsDropped ? WasTold : (ToldOfficer, ToldDate, ToldStart, ToldEnd) != (Officer, Date, Start, End);
    public Minutes Length => new(End - Start);

    /// <summary>Who the time spent there is for.</summary>
    public Beneficiary Beneficiary => IsOfAuthority ? Beneficiary.Of(Principal) : Beneficiary.Of(Commune, Principal);

    public static PlannedStop Of(WeekPlan week, WrittenStop w) => new()
    {
        Id = StopId.New(), PartnershipId = week.PartnershipId, WeekId = week.Id, Key = w.Key, Commune = w.Commune, Principal = w.Principal, Meeting = w.Meeting, Label = w.Label, IsOfAuthority = w.IsOfAuthority,
    };

    public void Place(AccountId officer, DateOnly date, int position, WrittenStop w)
    {
        (Officer, Date, Position, Arrival, Start, End, IsDropped) = (officer, date, position, w.Arrival, w.Start, w.End, false);
        (Buffer, Prize, IsPinned) = (new Minutes(w.Buffer), w.Prize, w.IsPinned);
    }

    public void Drop() => IsDropped = true;

    /// <summary>What is said to people from now on; the next invitation of the same visit counts one more.</summary>
    public void Tell()
    {
        if (!NeedsTelling) return;
        if (WasTold || Sequence > 0) Sequence++;
        if (IsDropped) (ToldOfficer, ToldDate, ToldStart, ToldEnd) = (null, null, null, null);
        else (ToldOfficer, ToldDate, ToldStart, ToldEnd) = (Officer, Date, Start, End);
    }

    public void Arrive(DateTime at) => ArrivedAt ??= at;

    public void Finish(Minutes spent, DateTime at)
    {
        ArrivedAt ??= at.AddMinutes(-spent.Value);
        (Spent, DoneAt) = (spent, at);
    }

    public void Write(string note) => Note = Note.Length == 0 ? note : $"{Note}\n{note}";
}

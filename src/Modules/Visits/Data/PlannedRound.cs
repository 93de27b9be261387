using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>One officer's day on the road: as planned, then, once closed, as it was driven.</summary>
sealed class PlannedRound : IBelongsToPartnership, IVersioned
{
    public required RoundId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required WeekPlanId WeekId { get; init; }
    public required AccountId Officer { get; init; }
    public required DateOnly Date { get; init; }
    public int Version { get; private set; }
    public CommuneId Start { get; private set; }
    public CommuneId End { get; private set; }

    /// <summary>Minutes elapsed since midnight, like all times of a round.</summary>
    public int Departure { get; private set; }
    public int Return { get; private set; }
    public Minutes Driving { get; private set; }
    public Minutes Work { get; private set; }
    public int Metres { get; private set; }

    /// <summary><c>kind commune from to</c>, separated by semicolons.</summary>
    public string Breaks { get; private set; } = "";

    /// <summary>When the officer said that the day is over.</summary>
    public DateTime? ClosedAt { get; private set; }
    public Minutes? Driven { get; private set; }
    public int? Kilometres { get; private set; }

    /// <summary>How the travel was split, in one sentence.</summary>
    public string? Split { get; private set; }

    public bool HasBegun => ClosedAt is not null;

    public static PlannedRound Of(WeekPlan week, AccountId officer, DateOnly date) => new() { Id = RoundId.New(), PartnershipId = week.PartnershipId, WeekId = week.Id, Officer = officer, Date = date };

    public void Become(WrittenRound w) =>
        (Start, End, Departure, Return, Driving, Work, Metres, Breaks) = (w.Start, w.End, w.Departure, w.Return, new Minutes(w.Driving), new Minutes(w.Work), w.Metres, w.Breaks);

    public void Close(Minutes driven, int kilometres, string split, DateTime at) => (Driven, Kilometres, Split, ClosedAt) = (driven, kilometres, split, at);
}

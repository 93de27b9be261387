using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>A day of the week on which an officer goes out: between which hours, from which commune, back to which.</summary>
sealed class RoundDay : IBelongsToPartnership, IOutDay
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required Guid RoundsId { get; init; }
    public required DayOfWeek Day { get; init; }
    public required TimeOnly From { get; init; }
    public required TimeOnly To { get; init; }
    public required CommuneId Start { get; init; }
    public required CommuneId End { get; init; }

    public static RoundDay Of(OfficerRounds rounds, TypedRoundDay typed) => new()
    {
        Id = Guid.CreateVersion7(), PartnershipId = rounds.PartnershipId, RoundsId = rounds.Id, Day = typed.Day, From = typed.From, To = typed.To, Start = typed.Start, End = typed.End,
    };
}

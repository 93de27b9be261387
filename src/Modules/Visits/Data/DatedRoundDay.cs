using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>One date that is not as its day of the week: other hours, other places, a round where there is none, or none where there is one.</summary>
sealed class DatedRoundDay : IBelongsToPartnership, IOutDay
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required Guid RoundsId { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>False: no round goes out, whatever the rest says.</summary>
    public required bool GoesOut { get; init; }
    public required TimeOnly From { get; init; }
    public required TimeOnly To { get; init; }
    public required CommuneId Start { get; init; }
    public required CommuneId End { get; init; }
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>A candidate that is not in the plan, and the cheapest reason why.</summary>
sealed class LeftOutVisit : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required WeekPlanId WeekId { get; init; }
    public required string Key { get; init; }
    public required CommuneId Commune { get; init; }
    public required string Label { get; init; }
    public required int Prize { get; init; }
    public required string Reason { get; init; }

    public LeftOutVisit Again() => new() { Id = Guid.CreateVersion7(), PartnershipId = PartnershipId, WeekId = WeekId, Key = Key, Commune = Commune, Label = Label, Prize = Prize, Reason = Reason };
}

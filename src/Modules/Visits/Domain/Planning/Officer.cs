using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Who goes on the road, and what was done before the days to plan: the law counts across weeks.</summary>
sealed record Officer(AccountId Id, string Name)
{
    public IReadOnlySet<string> Skills { get; init; } = new HashSet<string>();

    /// <summary>Work of the weeks before the first planned one, in the problem's unit, the latest last; at most the last eleven count, a missing one counts as not worked.</summary>
    public IReadOnlyList<int> WorkOfWeeksBefore { get; init; } = [];

    /// <summary>Work of each planned week that is not a round (office, meetings without travel), in order of week; missing: none.</summary>
    public IReadOnlyList<int> OtherWorkOfWeeks { get; init; } = [];

    /// <summary>When the last day before the planned ones ended, on the scale of <see cref="OfficerDay.Midnight"/>; null: long ago.</summary>
    public long? LastReturn { get; init; }

    /// <summary>When work begins after the planned days, on the same scale; null: a rest after them is counted up to the end of their week only.</summary>
    public long? NextDeparture { get; init; }
}

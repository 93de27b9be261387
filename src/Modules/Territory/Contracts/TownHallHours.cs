using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.Contracts;

/// <summary>When a town hall is open, in the hours of the clock on its wall: week, public holidays, dated exceptions.</summary>
public sealed class TownHallHours
{
    readonly OpeningHours hours;

    internal TownHallHours(OpeningHours hours) => this.hours = hours;

    /// <summary>In order of time; empty when it is closed all day.</summary>
    public IReadOnlyList<TownHallInterval> On(DateOnly day) => [.. hours.IntervalsOn(day).Select(i => new TownHallInterval(i.From, i.To))];

    public bool IsOpen(DateTime wall) => hours.IsOpen(wall);

    /// <summary>The first opening at or after a time of the wall clock, within a year.</summary>
    public DateTime? NextOpening(DateTime wall) => hours.NextOpening(wall);
}

/// <param name="To">Exclusive.</param>
public sealed record TownHallInterval(TimeOnly From, TimeOnly To);

using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>What one officer does on one day, to the minute.</summary>
/// <param name="Driving">Time on the road.</param>
/// <param name="Work">Driving and visits: travel counts as work, breaks and waiting do not.</param>
/// <param name="Metres">Length of the road, 0 where unknown.</param>
sealed record Round(AccountId Officer, DateOnly Date, int Departure, IReadOnlyList<Stop> Stops, IReadOnlyList<Break> Breaks, int Return, int Driving, int Work, int Metres)
{
    public int Span => Return - Departure;
}

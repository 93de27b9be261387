using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Mileage;

/// <summary>A trip in the account of its year.</summary>
/// <param name="MetresSoFar">From 1 January, this trip included.</param>
/// <param name="FirstBand">Of its first metre: 1, 2 or 3.</param>
/// <param name="LastBand">Of its last metre.</param>
/// <param name="Amount">What it adds to the year's sum.</param>
sealed record PaidTrip(DateOnly Day, long MetresSoFar, int FirstBand, int LastBand, Euros Amount);

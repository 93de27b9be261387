namespace Mitoyen.Visits.Domain.Prizes;

/// <summary>Weight of the most pressing request that waits at the place.</summary>
enum VisitUrgency { Courtesy = 1, Low = 2, Normal = 3, High = 5, Critical = 8 }

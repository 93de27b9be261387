namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Which half of a day is leave.</summary>
enum HalfDayOff { Morning, Afternoon }

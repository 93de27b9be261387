namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Why nobody goes out on a day that the plan names all the same, so that a reason can be told.</summary>
enum Absence { None, Leave, Holiday, NotWorked }

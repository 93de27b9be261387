namespace Mitoyen.Agreements.Domain;

/// <summary>The terms that change with time.</summary>
enum TermKind { Shares, JobDescription, Clauses, Priorities, YearlyHours, Visits }

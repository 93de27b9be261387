namespace Mitoyen.Visits.Domain.Planning;

/// <summary>A visit in its round. Between arrival and start the officer waits or has a break.</summary>
readonly record struct Stop(VisitKey Visit, int Place, int Arrival, int Start, int End);

using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Where a visit stands in a plan.</summary>
readonly record struct Slot(AccountId Officer, DateOnly Date, int Start);

/// <summary>What changed for one visit between two plans: added (no before), dropped (no after), another day or officer, or another hour.</summary>
readonly record struct Move(VisitKey Visit, Slot? Before, Slot? After)
{
    public bool IsAdded => Before is null;
    public bool IsDropped => After is null;
    public bool ChangesDay => Before is { } b && After is { } a && (b.Officer, b.Date) != (a.Officer, a.Date);
    public bool ChangesHourOnly => Before is { } b && After is { } a && (b.Officer, b.Date) == (a.Officer, a.Date) && b.Start != a.Start;
}

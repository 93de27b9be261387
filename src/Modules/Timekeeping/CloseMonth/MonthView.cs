using Mitoyen.Kernel;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.CloseMonth;

/// <param name="Closed">Null while the month is open.</param>
sealed record MonthView(
    Month Month, ClosedMonth? Closed, IReadOnlyList<OfficerMonth> Officers, IReadOnlyList<PrincipalTotal> Principals, IReadOnlyList<(WorkKind Kind, Minutes Minutes)> Kinds,
    IReadOnlyList<(CommuneId Commune, string Name, Minutes Minutes)> Communes, Minutes Total)
{
    /// <summary>Not in the figures of this month: they count in the month in which they were written.</summary>
    public required IReadOnlyList<LaterLine> Afterwards { get; init; }

    /// <summary>Past days that do not reach their planned hours.</summary>
    public IReadOnlyList<(OfficerMonth Officer, DayTotal Day)> Incomplete => [.. Officers.SelectMany(o => o.Days.Where(d => d.IsIncomplete).Select(d => (o, d)))];
}

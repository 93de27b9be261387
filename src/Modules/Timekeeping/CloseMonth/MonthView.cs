using Mitoyen.Kernel;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.CloseMonth;

/// <param name="Closed">Null while the month is open.</param>
sealed record MonthView(
    Month Month, ClosedMonth? Closed, IReadOnlyList<OfficerMonth> Officers, IReadOnlyList<PrincipalTotal> Principals, IReadOnlyList<(WorkKind Kind, Minutes Minutes)> Kinds,
    IReadOnlyList<(CommuneId Commune, string Name, Minutes Minutes)> Communes, Minutes Total)
{
    /// <summary>Past days that do not reach their planned hours.</summary>
    public IReadOnlyList<(OfficerMonth Officer, DayTotal Day)> Incomplete => [.. Officers.SelectMany(o => o.Days.Where(d => d.IsIncomplete).Select(d => (o, d)))];
}

sealed record OfficerMonth(AccountId Officer, string Name, IReadOnlyList<DayTotal> Days)
{
    public Minutes Planned => Days.Aggregate(Minutes.Zero, (sum, d) => sum + d.Planned);
    public Minutes Worked => Days.Aggregate(Minutes.Zero, (sum, d) => sum + d.Worked);
}

/// <param name="Off">« férié », « congé »…, or null.</param>
sealed record DayTotal(DateOnly Day, Minutes Planned, Minutes Worked, string? Off, bool IsPast)
{
    public bool IsIncomplete => IsPast && Worked < Planned;
}

/// <param name="Direct">For the principal and its communes.</param>
/// <param name="Common">Its share of common time.</param>
sealed record PrincipalTotal(string Name, Minutes Direct, Minutes Common)
{
    public Minutes Total => Direct + Common;
}

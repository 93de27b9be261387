namespace Mitoyen.Arbitration.Domain;

/// <summary>The clauses of the agreement that the arbitration reads. Minutes, or basis points (10 000 = 100 %).</summary>
enum Clause
{
    /// <summary>L, longest lot in minutes; two days by default.</summary>
    LongestLot,

    /// <summary>C, minutes of lead that a principal keeps when it comes back; 14 h by default.</summary>
    CarryOverCap,

    /// <summary>σ, urgent allowance in minutes; 7 h by default.</summary>
    UrgentAllowance,

    /// <summary>ρ, refill of the allowance per worked minute, in basis points; never above the principal's share, half of it by default.</summary>
    UrgentRefill,

    /// <summary>Ceiling on support over eight weeks, in basis points; none by default.</summary>
    SupportCeiling,
}

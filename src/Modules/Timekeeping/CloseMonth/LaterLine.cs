using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.CloseMonth;

/// <summary>A line that was written after a month was closed and speaks of it.</summary>
/// <param name="WorkDay">The day, in the closed month, of the work that it speaks of.</param>
sealed record LaterLine(TimeEntryView Line, DateOnly WorkDay, string Beneficiary);

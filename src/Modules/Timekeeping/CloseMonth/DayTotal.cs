using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.CloseMonth;

/// <param name="Off">« férié », « congé »…, or null.</param>
sealed record DayTotal(DateOnly Day, Minutes Planned, Minutes Worked, string? Off, bool IsPast)
{
    public bool IsIncomplete => IsPast && Worked < Planned;
}

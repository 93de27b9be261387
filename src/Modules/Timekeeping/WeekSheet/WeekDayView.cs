using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.WeekSheet;

sealed record WeekDayView(DateOnly Day, Minutes Planned, bool IsClosed, bool IsToCome)
{
    public bool IsFixed => IsClosed || IsToCome;
}

using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Names;
using Mitoyen.Timekeeping.RecordTime;

namespace Mitoyen.Timekeeping.MyDay;

/// <param name="IsHalfLeave">Null: no leave that day.</param>
sealed record DayView(
    DateOnly Day, Minutes Planned, bool IsHoliday, bool? IsHalfLeave, IReadOnlyList<TimeEntryView> Entries, IReadOnlyDictionary<TimeEntryId, int> Versions, NamesOfWork Names)
{
    public required IReadOnlyList<QuickWorkView> Quick { get; init; }
    public required IReadOnlyList<WorkSubject> Suggested { get; init; }
    public required bool IsClosed { get; init; }
    public required bool HasAgreement { get; init; }
    public required UndoView? Undo { get; init; }

    /// <summary>What was worked that day; counter-entries speak of another day.</summary>
    public Minutes Worked => Entries.Where(e => e.IsOfItsDay).Aggregate(Minutes.Zero, (sum, e) => sum + e.Minutes);

    public Minutes Missing => Planned > Worked ? Planned - Worked : Minutes.Zero;
    public Minutes Beyond => Worked > Planned ? Worked - Planned : Minutes.Zero;
}

sealed record UndoView(string What, int Version, string Label);

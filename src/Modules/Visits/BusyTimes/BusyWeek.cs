using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.BusyTimes;

/// <summary>What a calendar says of one week.</summary>
sealed record BusyWeek(IReadOnlyList<BusyTime> Times, IReadOnlySet<DateOnly> AllDay, IReadOnlyList<string> Notices)
{
    public static readonly BusyWeek Free = new([], new HashSet<DateOnly>(), []);

    public static BusyWeek Unread(string notice) => Free with { Notices = [notice] };
}

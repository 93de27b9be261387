namespace Mitoyen.Visits.PlanWeek;

/// <summary>A time at which the officer is somewhere else; minutes elapsed since the day's midnight.</summary>
readonly record struct BusyTime(DateOnly Day, int From, int To);

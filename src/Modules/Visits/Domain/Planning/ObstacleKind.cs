namespace Mitoyen.Visits.Domain.Planning;

/// <summary>What stands in the way of a visit on a day.</summary>
enum ObstacleKind
{
    Absent, HoursUnknown, Closed, LongerThanOpening, Skill,
    Opening, Availability, WorkADay, Driving, Span, Rest, WeeklyRest, Pause, Lunch, WorkAWeek, Average, Free,
    Several,
}

namespace Mitoyen.Councils.Contracts;

/// <summary>Which meetings hold an officer: the plan of the week takes them as pinned.</summary>
public interface ICouncilCalendar
{
    /// <summary>Accepted and not cancelled, by day and hour; <paramref name="to"/> is the first day outside.</summary>
    Task<IReadOnlyList<AttendedMeeting>> AttendedAsync(DateOnly from, DateOnly to, CancellationToken cancel = default);
}

namespace Mitoyen.Sites.Domain;

/// <summary>What became of the complaints that arrived in a year.</summary>
/// <param name="Open">Without an answer, late ones included.</param>
sealed record ComplaintYear(int Received, int InTime, int TooLate, int Open, int Late)
{
    public static ComplaintYear Of(IEnumerable<(DateOnly Received, DateOnly? Handled)> complaints, int year, DateOnly today)
    {
        var states = complaints.Where(c => c.Received.Year == year).Select(c => new AnswerClock(c.Received).StateOn(today, c.Handled)).ToList();
        int In(ClockState state) => states.Count(s => s == state);
        return new(states.Count, In(ClockState.InTime), In(ClockState.TooLate), In(ClockState.Running) + In(ClockState.Due) + In(ClockState.Late), In(ClockState.Late));
    }
}

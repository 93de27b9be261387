namespace Mitoyen.Agreements.Domain;

/// <summary>A day that somebody has to know beforehand.</summary>
/// <param name="Key">The same as long as it is the same deadline on the same day: reminders and calendars recognise it.</param>
/// <param name="Sentence">What happens, in French.</param>
/// <param name="Leads">How many days before a reminder is sent, longest first; none: no reminder.</param>
sealed record Deadline(string Key, DateOnly On, string Sentence, IReadOnlyList<int> Leads)
{
    /// <summary>The reminder that a day calls for: the shortest lead not yet passed. A server that was off for a month sends one reminder, not three.</summary>
    public int? LeadOn(DateOnly day)
    {
        var left = On.DayNumber - day.DayNumber;
        return left < 0 ? null : Leads.Where(l => l >= left).Select(l => (int?)l).Min();
    }
}

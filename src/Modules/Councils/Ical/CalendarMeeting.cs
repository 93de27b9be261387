namespace Mitoyen.Councils.Ical;

/// <summary>What an event of a calendar says of a meeting.</summary>
sealed record CalendarMeeting(DateOnly HeldOn, TimeOnly? StartsAt, long? Minutes, string Title, string Place, string Text);

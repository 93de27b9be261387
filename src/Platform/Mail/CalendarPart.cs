namespace Mitoyen.Platform.Mail;

/// <summary>An iCalendar object for a message.</summary>
/// <param name="Method">REQUEST or CANCEL, as in the object itself.</param>
public sealed record CalendarPart(string Method, string Text);

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>
/// Time that was forgotten altogether, in a month closed since. The closed month keeps its figures: like a counter-entry, the line stands on an open day,
/// with a reason; it is split by the key of the day of the work, and that day holds no more than 24 hours, what was added late included.
/// </summary>
static class ForgottenTime
{
    /// <param name="work">Its day is that of the work.</param>
    /// <param name="then">What is true of that day.</param>
    /// <param name="held">What the officer's day of work holds already, corrections and time added late included.</param>
    /// <param name="now">What is true of today, on which the line will stand.</param>
    public static Outcome<TimeEntry> Write(
        PartnershipId partnership, NewTimeEntry work, string? reason, DayFacts then, WorkSubject? subject, Minutes held, DayFacts now, DateOnly today, DateTime at)
    {
        if (!then.IsClosed && work.Day <= today) return new MonthTakesTimeStill(work.Day);
        if (string.IsNullOrWhiteSpace(reason)) return new ReasonMissing();
        var allowed = RecordingRules.Check(work, today, then, subject, evenClosed: true);
        if (allowed.IsRefused(out var no)) return no;
        if (RecordingRules.CheckDay(today, today, now) is { } notToday) return notToday;
        return DayLimit.Check(work.Minutes, held) is { } tooMuch ? tooMuch : TimeEntry.Forgotten(partnership, allowed.Value, today, reason.Trim(), at);
    }
}

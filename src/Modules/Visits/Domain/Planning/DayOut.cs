namespace Mitoyen.Visits.Domain.Planning;

/// <summary>When an officer may be out on a day, beside leave, other appointments and the councils that were promised.</summary>
/// <param name="Availability">Empty: nothing of the day is left.</param>
/// <param name="Stops">Times within it that other appointments have taken.</param>
/// <param name="IsForRounds">False: no round goes out; the officer is out for the councils alone, or not at all.</param>
/// <param name="Elsewhere">Minutes of the hours of rounds that other appointments have cut off at the ends.</param>
/// <param name="Promised">Minutes of the availability that stops and councils have already.</param>
sealed record DayOut(Window Availability, IReadOnlyList<Window> Stops, bool IsForRounds, int Elsewhere, int Promised, Absence Absence)
{
    public static DayOut Of(DayFacts facts)
    {
        var hours = HoursOf(facts);
        // Who has promised a council comes to it, whatever the other calendar says.
        var left = hours is { } window ? DayLeft.Beside(window, facts.Busy.SelectMany(b => Without(b, facts.Councils)), [.. facts.Councils.OrderBy(c => c.From)]) : null;
        if (left is not null && facts.Councils.All(c => left.Availability.Holds(c.From, c.To)))
            return new(left.Availability, left.Stops, true, hours!.Value.Length - left.Availability.Length, Math.Min(left.Availability.Length, left.Stops.Concat(facts.Councils).Sum(w => w.Length)), AbsenceOf(facts, isOut: true));
        // A council that was promised is attended on any day but one of leave: then nothing else is.
        var councils = facts.Councils.Count == 0 ? new Window(0, 0) : new(facts.Councils.Min(c => c.From), facts.Councils.Max(c => c.To));
        return new(councils, [], false, left is null ? 0 : hours!.Value.Length - left.Availability.Length, councils.Length, AbsenceOf(facts, isOut: facts.Councils.Count > 0));
    }

    /// <summary>An evening at a council makes the day longer; the law and the closed doors keep the rest as it is.</summary>
    static Window? HoursOf(DayFacts facts)
    {
        if (facts.Hours is not { } usual || facts.IsOff || facts.IsBusyAllDay) return null;
        var all = usual with { To = facts.Councils.Select(c => c.To).Append(usual.To).Max() };
        return facts.Half is { } half ? half.Left(all, facts.Cut) : all;
    }

    static Absence AbsenceOf(DayFacts facts, bool isOut) =>
        facts.IsHoliday ? Absence.Holiday
        : facts.IsOff || (!isOut && facts.Half is not null) ? Absence.Leave
        : !isOut || facts.IsPast ? Absence.NotWorked
        : Absence.None;

    static IEnumerable<Window> Without(Window busy, IReadOnlyList<Window> kept) =>
        kept.Aggregate((IEnumerable<Window>)[busy], (parts, k) => parts.SelectMany(p => new[] { p with { To = Math.Min(p.To, k.From) }, p with { From = Math.Max(p.From, k.To) } }).Where(p => p.Length > 0));
}

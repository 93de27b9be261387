using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.Journal;

/// <summary>Which links of the journal a page asks for, as the address says it.</summary>
sealed record JournalFilter(string? Who, string? Subject, string? Verb, string? From, string? To)
{
    public bool IsEmpty => string.IsNullOrEmpty(Who) && string.IsNullOrEmpty(Subject) && string.IsNullOrEmpty(Verb) && string.IsNullOrEmpty(From) && string.IsNullOrEmpty(To);

    public string Query => string.Join('&', Parts().Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));

    /// <summary>Days that cannot be read filter nothing; the page says so beside the field.</summary>
    public IQueryable<JournalEntry> Apply(IQueryable<JournalEntry> entries, LocalClock clock)
    {
        if (!string.IsNullOrEmpty(Who)) entries = entries.Where(e => e.Actor == Who);
        if (!string.IsNullOrEmpty(Subject)) entries = entries.Where(e => e.Subject == Subject);
        if (!string.IsNullOrEmpty(Verb)) entries = entries.Where(e => e.Verb == Verb);
        if (DayOf(From) is { } from) { var at = clock.StartOf(from); entries = entries.Where(e => e.At >= at); }
        if (DayOf(To) is { } to) { var at = clock.StartOf(to.AddDays(1)); entries = entries.Where(e => e.At < at); }
        return entries;
    }

    static DateOnly? DayOf(string? typed) => !string.IsNullOrWhiteSpace(typed) && French.ReadDate(typed) is { Refusal: null } day ? day.Value : null;

    (string Name, string? Value)[] Parts() => [("qui", Who), ("quoi", Subject), ("acte", Verb), ("du", From), ("au", To)];
}

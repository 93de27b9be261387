using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.PlanHours;

/// <summary>The week of an officer from a day on; an empty day is not worked.</summary>
sealed class HoursForm
{
    public string? From { get; set; }
    public string? Monday { get; set; }
    public string? Tuesday { get; set; }
    public string? Wednesday { get; set; }
    public string? Thursday { get; set; }
    public string? Friday { get; set; }
    public string? Saturday { get; set; }
    public string? Sunday { get; set; }

    public static HoursForm Of(WeekHours week) => new()
    {
        Monday = Write(week.Monday), Tuesday = Write(week.Tuesday), Wednesday = Write(week.Wednesday), Thursday = Write(week.Thursday),
        Friday = Write(week.Friday), Saturday = Write(week.Saturday), Sunday = Write(week.Sunday),
    };

    static string Write(Minutes minutes) => minutes == Minutes.Zero ? "" : French.Hours(minutes);

    (string Field, string? Text)[] Days =>
        [(nameof(Monday), Monday), (nameof(Tuesday), Tuesday), (nameof(Wednesday), Wednesday), (nameof(Thursday), Thursday), (nameof(Friday), Friday), (nameof(Saturday), Saturday), (nameof(Sunday), Sunday)];

    public IEnumerable<Problem> Check()
    {
        if (French.ReadDate(From).IsRefused(out var noDay)) yield return new(nameof(From), noDay.Sentence);
        foreach (var (field, text) in Days)
            if (Read(text).IsRefused(out var no)) yield return new(field, no.Sentence);
            else if (Read(text).Value > DayLimit.Day) yield return new(field, "Une journée compte au plus 24 h.");
    }

    public WeekHours Week()
    {
        var days = Days.Select(d => Read(d.Text).Value).ToList();
        return new(days[0], days[1], days[2], days[3], days[4], days[5], days[6]);
    }

    static Outcome<Minutes> Read(string? text) => string.IsNullOrWhiteSpace(text) ? Minutes.Zero : French.ReadMinutes(text);
}

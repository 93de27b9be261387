using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.PlanHours;

/// <summary>Days of leave, or half days; the last day included.</summary>
sealed class LeaveForm
{
    const int Longest = 366;

    public string? From { get; set; }

    /// <summary>Empty: one day.</summary>
    public string? To { get; set; }

    /// <summary>Empty: whole days; else the half that is not worked.</summary>
    public string? Half { get; set; }
    public DayHalf? Off => Enum.TryParse<DayHalf>(Half, out var half) && Enum.IsDefined(half) ? half : null;

    /// <summary>A day whose leave is taken back.</summary>
    public string? Cancel { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (!string.IsNullOrEmpty(Cancel)) { if (French.ReadDate(Cancel).IsRefused(out var no)) yield return new("", no.Sentence); yield break; }
        if (French.ReadDate(From).IsRefused(out var noFrom)) { yield return new(nameof(From), noFrom.Sentence); yield break; }
        if (!string.IsNullOrEmpty(Half) && Off is null) yield return new(nameof(Half), "Choisissez dans la liste.");
        if (string.IsNullOrWhiteSpace(To)) yield break;
        if (French.ReadDate(To).IsRefused(out var noTo)) yield return new(nameof(To), noTo.Sentence);
        else if (Last < First) yield return new(nameof(To), new LeaveEndsBefore().Sentence);
        else if (Last.DayNumber - First.DayNumber >= Longest) yield return new(nameof(To), new LeaveTooLong().Sentence);
    }

    public DateOnly First => French.ReadDate(From).Value;
    public DateOnly Last => string.IsNullOrWhiteSpace(To) ? First : French.ReadDate(To).Value;
}

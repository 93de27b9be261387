using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Candidates;

/// <summary>What the officer decides about the next visit to a commune.</summary>
sealed class WishForm
{
    public string? Version { get; set; }
    public bool IsPinned { get; set; }
    public string? PinnedOn { get; set; }
    public string? PinnedAt { get; set; }
    public string? Bring { get; set; }
    public string? Skill { get; set; }
    public string? Length { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static WishForm Of(VisitWish? wish) => wish is null ? new() { Version = "0" } : new()
    {
        Version = FormReading.Version(wish), IsPinned = wish.IsPinned, PinnedOn = wish.PinnedOn is { } on ? FormReading.Iso(on) : null, PinnedAt = wish.PinnedAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        Bring = wish.Bring, Skill = wish.Skill, Length = wish.Length is { } length ? French.Hours(length) : null,
    };

    public TypedWish? Read(FormReading reading, DateOnly today)
    {
        var on = reading.DayOrNone(PinnedOn, nameof(PinnedOn));
        if (IsPinned && on < today) reading.Problems.Add(new(nameof(PinnedOn), "Ce jour est passé\u00A0: choisissez aujourd’hui ou plus tard."));
        TimeOnly? at = string.IsNullOrWhiteSpace(PinnedAt) ? null : reading.Value(French.ReadTime(PinnedAt), nameof(PinnedAt));
        if (IsPinned && at is not null && on is null && reading.Problems.Count == 0) reading.Problems.Add(new(nameof(PinnedOn), "Une heure va avec un jour\u00A0: indiquez le jour."));
        Minutes? length = string.IsNullOrWhiteSpace(Length) ? null : reading.Value(French.ReadMinutes(Length), nameof(Length));
        if (length is { } l && (l < new Minutes(5) || l > Minutes.FromHours(8)) && reading.Problems.All(p => p.Field != nameof(Length))) reading.Problems.Add(new(nameof(Length), "De 5 minutes à 8 heures."));
        var (bring, skill) = (reading.OptionalText(Bring, nameof(Bring), 1000), reading.OptionalText(Skill, nameof(Skill), 60));
        return reading.Problems.Count > 0 ? null : new(IsPinned, on, at, bring, skill, length);
    }
}

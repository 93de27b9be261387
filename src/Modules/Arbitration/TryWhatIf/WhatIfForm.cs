using System.Globalization;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Arbitration.TryWhatIf;

/// <summary>What is supposed: hours for a principal, a request declared urgent, another key from a day on. All optional, all from the address.</summary>
sealed record WhatIfForm(string? Principal, string? Hours, string? Kind, string? Urgent, string? From, IReadOnlyList<string?> Shares)
{
    public bool SupposesHours => !string.IsNullOrWhiteSpace(Hours);
    public bool SupposesUrgent => !string.IsNullOrWhiteSpace(Urgent);
    public bool SupposesShares => Shares.Any(s => !string.IsNullOrWhiteSpace(s));
    public bool IsEmpty => !SupposesHours && !SupposesUrgent && !SupposesShares;

    public IEnumerable<Problem> Check(AgreementTerms terms, DateOnly today)
    {
        if (SupposesHours && French.ReadMinutes(Hours).IsRefused(out var hours)) yield return new("heures", hours.Sentence);
        if (SupposesHours && !(Guid.TryParse(Principal, out var id) && terms.Principals.Contains(new(id)))) yield return new("pour", "Dites pour quelle collectivité sont ces heures.");
        if (SupposesHours && !Enum.TryParse<WorkKind>(Kind, out _)) yield return new("nature", "Dites de quelle nature sont ces heures.");
        if (SupposesUrgent && French.ReadNumber(Urgent).IsRefused(out var number)) yield return new("urgente", number.Sentence);
        if (!SupposesShares) yield break;
        foreach (var (i, share) in Shares.Index())
            if (French.ReadPercent(share).IsRefused(out var wrong)) yield return new($"part{i}", wrong.Sentence);
        if (Sum() is { } sum && sum != AllocationKey.Whole)
            yield return new($"part{Shares.Count - 1}", $"Les parts font {French.Percent(sum)} : elles doivent faire 100 %.");
        if (!string.IsNullOrWhiteSpace(From) && French.ReadDate(From).IsRefused(out var day)) yield return new("depuis", day.Sentence);
        else if (StartDay(today) < today) yield return new("depuis", "Une nouvelle clé ne rejuge pas le passé : choisissez aujourd’hui ou plus tard.");
    }

    public Minutes Minutes => French.ReadMinutes(Hours).Value;
    public long Number => French.ReadNumber(Urgent).Value;
    public DateOnly StartDay(DateOnly today) => string.IsNullOrWhiteSpace(From) || French.ReadDate(From).IsRefused(out _) ? today : French.ReadDate(From).Value;
    public IReadOnlyList<int> BasisPoints => [.. Shares.Select(s => French.ReadPercent(s).Value)];

    int? Sum() => Shares.Any(s => French.ReadPercent(s).IsRefused(out _)) ? null : BasisPoints.Sum();

    public static string ShareName(int index) => string.Create(CultureInfo.InvariantCulture, $"part{index}");
}

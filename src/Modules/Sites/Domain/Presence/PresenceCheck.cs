using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Presence;

/// <summary>What was found at one moment. Kept as it was, so that one sees what changed.</summary>
sealed class PresenceCheck : IBelongsToPartnership
{
    public const int DaysBetween = 7, MonthsKept = 24;

    /// <summary>How soon a person may ask again.</summary>
    public static readonly TimeSpan ByHand = TimeSpan.FromMinutes(1);

    public required PresenceCheckId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId SiteId { get; init; }

    /// <summary>The name under which the site was asked for.</summary>
    public required string Host { get; init; }

    /// <summary>Empty: no address was known.</summary>
    public required string MailDomain { get; init; }
    public required DateTime CheckedAt { get; init; }

    /// <summary>One a line: criterion, verdict, sentence.</summary>
    public required string FindingsText { get; init; }

    /// <summary>What a later version of the house no longer knows is left out.</summary>
    public IReadOnlyList<Finding> Findings => [.. FindingsText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|', 3)).Where(p => p.Length == 3 && Enum.TryParse<PresenceCriterion>(p[0], out _)).Select(p => new Finding(Enum.Parse<PresenceCriterion>(p[0]), Enum.Parse<Verdict>(p[1]), p[2]))];

    public static string Write(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f => $"{f.Criterion}|{f.Verdict}|{f.Why.ReplaceLineEndings(" ")}"));

    public int Count(Verdict verdict) => Findings.Count(f => f.Verdict == verdict);

    /// <summary>Criteria whose verdict is another than it was.</summary>
    public IReadOnlyList<(Finding Now, Verdict Before)> ChangedSince(PresenceCheck earlier)
    {
        var before = earlier.Findings.ToDictionary(f => f.Criterion, f => f.Verdict);
        return [.. Findings.Where(f => before.TryGetValue(f.Criterion, out var was) && was != f.Verdict).Select(f => (f, before[f.Criterion]))];
    }
}

using System.Globalization;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.Qualify;

/// <summary>What the officer says about a request.</summary>
sealed class QualifyForm
{
    public const string SaveAndAccept = "accepter";

    public string? Version { get; set; }
    public string? Kind { get; set; }
    public string? Impact { get; set; }
    public string? Urgency { get; set; }
    public string? DueOn { get; set; }
    public bool Urgent { get; set; }
    public string? UrgentReason { get; set; }
    public string? Action { get; set; }

    public static QualifyForm From(Request request) => new()
    {
        Version = request.Version.ToString(CultureInfo.InvariantCulture), Kind = request.Kind?.ToString(), Impact = request.Impact.ToString(), Urgency = request.Urgency.ToString(),
        DueOn = request.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Urgent = request.Standing.IsUrgent, UrgentReason = request.UrgentReason,
    };

    public int? ReadVersion() => int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : null;

    public WorkKind? ReadKind() => Read<WorkKind>(Kind);
    public Impact? ReadImpact() => Read<Impact>(Impact);
    public Urgency? ReadUrgency() => Read<Urgency>(Urgency);
    public DateOnly? ReadDueOn() => string.IsNullOrWhiteSpace(DueOn) ? null : French.ReadDate(DueOn).Value;

    public IEnumerable<Problem> Check()
    {
        if (!string.IsNullOrEmpty(Kind) && ReadKind() is null) yield return new(nameof(Kind), "Cette nature de travail n’existe pas.");
        if (Action == SaveAndAccept && string.IsNullOrEmpty(Kind)) yield return new(nameof(Kind), "Choisissez la nature du travail.");
        if (ReadImpact() is null) yield return new(nameof(Impact), "Dites qui est touché.");
        if (ReadUrgency() is null) yield return new(nameof(Urgency), "Dites combien de temps cela peut attendre.");
        if (!string.IsNullOrWhiteSpace(DueOn) && French.ReadDate(DueOn).IsRefused(out var unreadable)) yield return new(nameof(DueOn), unreadable.Sentence);
        if (Urgent && string.IsNullOrWhiteSpace(UrgentReason)) yield return new(nameof(UrgentReason), "Dites pourquoi cette demande est urgente : les deux collectivités liront cette raison.");
        if (UrgentReason?.Length > Lengths.Reason) yield return new(nameof(UrgentReason), $"Cette raison est trop longue : {Lengths.Reason} caractères au plus.");
    }

    /// <summary>By name only: a number would pass for an unknown value.</summary>
    static T? Read<T>(string? name) where T : struct, Enum => Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name!) : null;
}

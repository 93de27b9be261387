using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.DeclareAccessibility;

/// <summary>What an audit found, as it is typed.</summary>
sealed class DeclareForm
{
    public const string AddLine = "ajouter";

    /// <summary>Every criterion could have one, and then some.</summary>
    const int MostLines = 150;

    public string? AuditedOn { get; set; }
    public string? Auditor { get; set; }
    public string? Met { get; set; }
    public string? Applicable { get; set; }
    public string? Tools { get; set; }
    public string? Pages { get; set; }
    public List<ShortfallLine> Lines { get; set => field = value ?? []; } = [];
    public string? Action { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static DeclareForm From(Site site) => new()
    {
        AuditedOn = site.Audit.On is { } on ? FormReading.Iso(on) : null, Auditor = site.Audit.Auditor, Tools = site.Audit.Tools, Pages = site.Audit.Pages, Version = FormReading.Version(site),
        Met = site.Audit.On is null ? null : site.Audit.Met.ToString(CultureInfo.InvariantCulture), Applicable = site.Audit.On is null ? null : site.Audit.Applicable.ToString(CultureInfo.InvariantCulture),
        Lines = [.. site.Audit.Shortfalls.Select(s => new ShortfallLine { Kind = s.Kind.ToString(), Criterion = s.Criterion, Words = s.Words, Alternative = s.Alternative })],
    };

    /// <param name="today">The day of this declaration.</param>
    public AccessibilityAudit Read(DateOnly today, out IReadOnlyList<Problem> problems)
    {
        var reading = new FormReading();
        problems = reading.Problems;
        if (Lines.Count > MostLines) reading.Problems.Add(new("", $"Une déclaration de plus de {MostLines} lignes ne se lit plus : rassemblez-en."));
        var shortfalls = Lines.Take(MostLines).Index().Where(l => !l.Item.IsEmpty).Select(l => l.Item.Read(reading, $"{nameof(Lines)}[{l.Index}].")).OrderBy(s => RgaaCriteria.Place(s.Criterion) ?? int.MaxValue).ToList();
        if (reading.DayOrNone(AuditedOn, nameof(AuditedOn)) is not { } on)
        {
            if (shortfalls.Count > 0 && string.IsNullOrWhiteSpace(AuditedOn)) reading.Problems.Add(new(nameof(AuditedOn), "Dites quel jour l’audit a relevé ce qui est listé."));
            return AccessibilityAudit.None;
        }
        if (on > today) reading.Problems.Add(new(nameof(AuditedOn), "Un audit a déjà eu lieu : sa date ne peut pas être à venir."));
        var (met, applicable) = (reading.Count(Met, nameof(Met), 0, RgaaCriteria.Count), reading.Count(Applicable, nameof(Applicable), 1, RgaaCriteria.Count));
        if (met > applicable) reading.Problems.Add(new(nameof(Met), "Il ne peut pas y avoir plus de critères respectés que de critères applicables."));
        var audit = new AccessibilityAudit(on, reading.Text(Auditor, nameof(Auditor), "Dites qui a fait l’audit."), met, applicable)
        {
            DeclaredOn = today, Tools = Lined(reading.OptionalText(Tools, nameof(Tools), 2000)), Pages = Lined(reading.OptionalText(Pages, nameof(Pages), 4000)), Shortfalls = shortfalls,
        };
        if (met <= applicable && audit.Contradiction() is { } no) reading.Problems.Add(new(no.Field, no.Sentence));
        return audit;
    }

    static string Lined(string text) => string.Join('\n', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>One thing that is not accessible; without words it is no line.</summary>
sealed class ShortfallLine
{
    public string? Kind { get; set; }
    public string? Criterion { get; set; }
    public string? Words { get; set; }
    public string? Alternative { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Criterion);

    public Shortfall Read(FormReading reading, string field)
    {
        var kind = reading.Choice<ShortfallKind>(Kind, field + nameof(Kind));
        var criterion = (Criterion ?? "").Trim();
        if (criterion.Length > 0 ? !RgaaCriteria.Has(criterion) : kind != ShortfallKind.Exempt) reading.Problems.Add(new(field + nameof(Criterion), "Donnez le numéro d’un critère du RGAA 4.1, par exemple 8.9."));
        return new(kind, criterion, reading.Text(Words, field + nameof(Words), "Dites ce qui n’est pas accessible.", 400), reading.OptionalText(Alternative, field + nameof(Alternative), 400));
    }
}

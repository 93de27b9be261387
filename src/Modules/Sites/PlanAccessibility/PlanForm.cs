using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.PlanAccessibility;

/// <summary>A multi-year plan as it is typed.</summary>
sealed class PlanForm
{
    public const string AddLine = "ajouter";

    public string? From { get; set; }
    public string? Until { get; set; }
    public string? Responsible { get; set; }
    public string? Policy { get; set; }
    public string? Means { get; set; }
    public string? MoreUrl { get; set; }
    public List<MeasureLine> Lines { get; set => field = value ?? []; } = [];
    public string? Action { get; set; }

    /// <summary>Empty: there was none yet.</summary>
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static PlanForm Of(AccessibilityPlan? plan, DateOnly today) => plan is null ? new() { From = FormReading.Iso(new(today.Year, 1, 1)), Until = FormReading.Iso(new(today.Year + 2, 12, 31)) } : new()
    {
        From = FormReading.Iso(plan.From), Until = FormReading.Iso(plan.Until), Responsible = plan.Responsible, Policy = plan.Policy, Means = plan.Means, MoreUrl = plan.MoreUrl, Version = FormReading.Version(plan),
        Lines = [.. plan.Measures.Select(m => new MeasureLine { Year = m.Year.ToString(CultureInfo.InvariantCulture), State = m.State.ToString(), Words = m.Words })],
    };

    public PlanText Read(out IReadOnlyList<Problem> problems)
    {
        var reading = new FormReading();
        problems = reading.Problems;
        if (Lines.Count > PlanMeasure.Most) reading.Problems.Add(new("", $"Un schéma de plus de {PlanMeasure.Most} mesures ne se lit plus : rassemblez-en."));
        var measures = Lines.Take(PlanMeasure.Most).Index().Where(l => !string.IsNullOrWhiteSpace(l.Item.Words)).Select(l => l.Item.Read(reading, $"{nameof(Lines)}[{l.Index}].")).ToList();
        var text = new PlanText(
            reading.Day(From, nameof(From)), reading.Day(Until, nameof(Until)), reading.Text(Responsible, nameof(Responsible), "Dites qui en répond, et comment le joindre.", 300),
            reading.OptionalText(Policy, nameof(Policy), 4000).ReplaceLineEndings("\n"), reading.OptionalText(Means, nameof(Means), 4000).ReplaceLineEndings("\n"), reading.OptionalText(MoreUrl, nameof(MoreUrl), 400), measures);
        if (text.MoreUrl.Length > 0 && !MenuLink.IsAddress(text.MoreUrl)) reading.Problems.Add(new(nameof(MoreUrl), "Écrivez une adresse comme « https://… » ou « /publications/… »."));
        if (reading.Problems.Count == 0 && AccessibilityPlan.Check(text.From, text.Until, measures) is { } no) reading.Problems.Add(new(no.Field, no.Sentence));
        return text;
    }
}

/// <summary>One measure; without words it is no line.</summary>
sealed class MeasureLine
{
    public string? Year { get; set; }
    public string? State { get; set; }
    public string? Words { get; set; }

    public PlanMeasure Read(FormReading reading, string field) =>
        new(reading.Count(Year, field + nameof(Year), 2005, 2200), reading.Choice<MeasureState>(State, field + nameof(State)), reading.OptionalText(Words, field + nameof(Words), 300));
}

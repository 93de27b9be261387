using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Parts of a sheet hold for some readers only, and say so by variables. The answer that sets a variable, or the situation that needs it, gives it words:
/// « Vous êtes locataire ».
/// </summary>
sealed class SheetConditions(Sheet sheet)
{
    readonly Lazy<Dictionary<string, List<string>>> names = new(() => Names(sheet));

    /// <summary>For whom a part holds; null where the sheet does not say it in words.</summary>
    public string? Words(SheetElement condition) => Join(condition, " et ") is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : null;

    string? Of(SheetElement test) => test.Name switch
    {
        "estVrai" => Holds(test["var"]),
        "estFaux" or "non" when (test["var"] is { } variable ? Holds(variable) : Join(test, " et ")) is { } other => $"sauf\u00A0: {other}",
        "et" => Join(test, " et "),
        "ou" => Join(test, " ou "),
        _ => null,
    };

    string? Join(SheetElement tests, string between) =>
        tests.Elements.Select(Of).OfType<string>().Distinct().ToList() is { Count: > 0 } words ? string.Join(between, words) : null;

    string? Holds(string? variable) => variable is not null && names.Value.TryGetValue(variable, out var words) ? string.Join(" ou ", words.Distinct()) : null;

    static Dictionary<string, List<string>> Names(Sheet sheet)
    {
        var answers = sheet.Root.Everything().Where(e => e.Name == "Choix")
            .SelectMany(choice => (choice.Child("SiSelectionne")?.Children("affecteVrai") ?? []).Select(a => (Variable: a["var"], Words: (choice.Child("IntituleSiSelectionne") ?? choice.Child("Titre"))?.Text))).ToList();
        var situations = sheet.Root.Everything().Where(e => e.Child("Titre") is { HasText: true } && e.Child("Condition")?.Elements.ToList() is [{ Name: "estVrai" }])
            .Select(e => (Variable: e.Child("Condition")!.Elements.First()["var"], Words: (string?)e.Child("Titre")!.Text));
        return answers.Concat(situations.Where(s => !answers.Exists(a => a.Variable == s.Variable)))
            .Where(n => n.Variable is not null && !string.IsNullOrEmpty(n.Words)).GroupBy(n => n.Variable!, n => n.Words!).ToDictionary(g => g.Key, g => g.ToList());
    }
}

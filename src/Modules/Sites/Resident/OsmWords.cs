using System.Text.RegularExpressions;

namespace Mitoyen.Sites.Resident;

/// <summary>Opening hours of OpenStreetMap's grammar in French, as far as they are of the usual kind; the rest is shown as written.</summary>
static partial class OsmWords
{
    static readonly Dictionary<string, string> Words = new()
    {
        ["Mo"] = "lun.", ["Tu"] = "mar.", ["We"] = "mer.", ["Th"] = "jeu.", ["Fr"] = "ven.", ["Sa"] = "sam.", ["Su"] = "dim.", ["PH"] = "jours fériés", ["SH"] = "vacances scolaires", ["off"] = "fermé", ["closed"] = "fermé", ["open"] = "ouvert",
    };

    public static string? Of(string? osm) =>
        osm is null ? null : osm == "24/7" ? "Toujours ouvert" : string.Join("\u202F; ", osm.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One));

    static string One(string rule) => Hour().Replace(Word().Replace(rule, m => Words.GetValueOrDefault(m.Value, m.Value)), m => $"{int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)}\u00A0h{(m.Groups[2].Value == "00" ? "" : "\u00A0" + m.Groups[2].Value)}").Replace("-", "–", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal);

    [GeneratedRegex(@"\b[A-Za-z]{2,6}\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(\d{1,2}):(\d{2})\b")]
    private static partial Regex Hour();
}

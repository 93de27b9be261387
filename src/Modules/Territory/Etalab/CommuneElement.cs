using System.Text.Json;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.Etalab;

/// <summary>One element of <c>communes.json</c>: a commune of today, a part of one, or an arrondissement (which is no commune).</summary>
static class CommuneElement
{
    public static void Read(JsonElement element, int position, LineChecks checks)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            checks.Refuse(FranceFiles.CommunesFile, position, "", "l’élément n’est pas un objet");
            return;
        }
        try
        {
            var (code, name, type) = (element.Text("code") ?? "", element.Text("nom") ?? "", element.Text("type"));
            if (type == "commune-actuelle") checks.Commune(new(position, code, name, element.Text("siren"), PostalCodes(element), element.Whole("population")), [.. element.List("anciensCodes").Select(c => c.ToString())]);
            else if (type is "commune-deleguee" or "commune-associee") checks.Merged(position, code, name, element.Text("chefLieu"));
            else if (type != "arrondissement-municipal") checks.Refuse(FranceFiles.CommunesFile, position, $"{code} {name}", $"type inconnu : {type ?? "absent"}");
        }
        catch (FormatException wrong)
        {
            checks.Refuse(FranceFiles.CommunesFile, position, $"{element.GetRawText()[..Math.Min(60, element.GetRawText().Length)]}…", wrong.Message);
        }
    }

    static string? PostalCodes(JsonElement element)
    {
        var codes = string.Join(' ', element.List("codesPostaux").Select(c => c.ToString()));
        return codes.Length == 0 ? null : codes;
    }
}

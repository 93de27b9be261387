using System.Text.RegularExpressions;

namespace Mitoyen.Territory.Contracts;

/// <summary>How people call an authority in a sentence: « Bapaume » for « CC de la Région de Bapaume ».</summary>
public static partial class ShortNames
{
    public static string ShortName(this AuthorityView authority) => Of(authority.Name);

    /// <summary>The name without its legal form and its kind of land; the whole name where nothing would be left.</summary>
    public static string Of(string name)
    {
        var rest = LegalForm().Replace(name, "");
        rest = Land().Replace(rest, "");
        return rest.Length == 0 ? name : rest;
    }

    [GeneratedRegex(@"^(CC|CU|CA|Communauté (de communes|urbaine|d[’']agglomération)|Commune|Métropole)\s+((de la|du|de l[’']|des|de|d[’'])\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^(région|canton|pays|territoire)\s+(de la|du|de l[’']|des|de|d[’'])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Land();
}

using CsCheck;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>Sheets that nobody would write: every element of the schemas (and some of none) inside every other.</summary>
static class AnySheet
{
    static readonly string[] Names = [.. ElementTable.Names.Where(n => n != PlaceRules.Pivot).Order(), "Inconnu", "Étrange"];

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    static readonly Gen<string> Words = OneOf("de la", "<script>alert(1)</script>", "1 & 2", " ", "\n\n", "à l’été", "\"cité\"", "er", "x", "€ 12", "]]>", "&amp;", "a\u0085b", "javascript:void(0)", "𝄞");

    static readonly Gen<string> Values = OneOf("F1", "R2", "https://exemple.fr/a b?c=[d]&e#f#g", "javascript:alert(1)", "\" onclick=\"x", "2", "3", "0", "-1", "99999999999", "header", "en", "application/pdf", "12.5 KB", "onglet", "numero", "");

    static readonly Gen<Dictionary<string, string>> Attributes = Gen.Select(OneOf("ID", "URL", "LienPublication", "LienID", "type", "fusionHorizontale", "fusionVerticale", "langue", "format", "poids", "numerocerfa"), Values)
        .List[0, 4].Select(pairs => pairs.DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.Item2));

    static readonly Gen<SheetNode> Node = Gen.Recursive<SheetNode>((depth, inner) => Gen.Frequency(
        (depth > 5 ? 9 : 2, Words.Select(w => (SheetNode)new SheetText(w))),
        (depth > 5 ? 1 : 3, Gen.Select(OneOf(Names), Attributes, inner.List[0, 4]).Select(e => (SheetNode)new SheetElement(e.Item1, e.Item2, e.Item3)))));

    public static readonly Gen<Sheet> Any = Node.List[0, 8].Select(nodes => new Sheet(new("Publication", new Dictionary<string, string> { ["ID"] = "F1" }, [SheetElement.Of("dc:title", new SheetText("Essai")), .. nodes])));

    /// <summary>As XML; long ones cut (the seed finds them again).</summary>
    public static string Print(SheetNode node) => Whole(node) is { Length: <= 2_000 } whole ? whole : $"{Whole(node)[..2_000]}…";

    static string Whole(SheetNode node) => node is SheetElement e
        ? $"<{e.Name}{string.Concat(e.Attributes.Select(a => $" {a.Key}='{a.Value}'"))}>{string.Concat(e.Nodes.Select(Whole))}</{e.Name}>"
        : ((SheetText)node).Value;
}

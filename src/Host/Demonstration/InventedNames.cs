using System.Globalization;
using System.Text;

namespace Mitoyen.Host.Demonstration;

/// <summary>Names of people who do not exist.</summary>
static class InventedNames
{
    static readonly string[] FirstNames =
    [
        "Maëlle", "Odile", "Sylvain", "Nadège", "Firmin", "Corinne", "Yannick", "Solène", "Gérald", "Murielle", "Aurélien", "Brigitte", "Tanguy", "Lucette",
        "Romuald", "Véronique", "Élise", "Fabrice", "Ghislaine", "Hervé", "Josiane", "Karine", "Ludovic", "Martine", "Norbert", "Perrine",
    ];

    static readonly string[] LastNames =
    [
        "Vasselin", "Démarez", "Cattiaux", "Lhommel", "Bréhon", "Quénehen", "Tassart", "Wargnier", "Pruvot-Lain", "Hochedez", "Fauquerne", "Delbarge", "Maniez",
        "Sauvalle", "Rogerel", "Crinquette", "Bonnafoux", "Ternisien", "Legrandin", "Vermaut", "Doisy-Lancel", "Flahautot", "Guilbertin", "Capelain", "Morchoisne",
        "Ansard", "Lestocart", "Blondiaux", "Herbecq", "Waguet", "Toursel", "Bizalion",
    ];

    /// <summary>The name at a place in the list; 44 neighbours of the list have 44 different names.</summary>
    public static string At(int index) => $"{FirstNames[index % FirstNames.Length]} {LastNames[(index * 7) % LastNames.Length]}";

    /// <summary>An address that can never be delivered (RFC 2606, « .example »).</summary>
    public static string EmailOf(string name, string place) => $"{Plain(name).Replace(' ', '.')}@mairie-{Plain(place).Replace(' ', '-')}.example";

    static string Plain(string text)
    {
        var letters = text.ToLowerInvariant().Replace('’', ' ').Replace('\'', ' ').Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return new string([.. letters]);
    }
}

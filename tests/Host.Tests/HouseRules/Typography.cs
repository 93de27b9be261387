using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Mitoyen.Host.Tests.HouseRules;

/// <summary>Reads every text of the compiled pages and refusals: in an assembly, markup and sentences stand as strings, without code or comments around them.</summary>
public sealed partial class Typography
{
    [Fact]
    public void Is_french() =>
        House.Keeps("French as it is printed (STYLE.md): a non-breaking space before : ; ? ! » % € and after «, curved apostrophes, … in one character, non-breaking spaces inside numbers.",
            from assembly in House.Assemblies
            from text in TextsOf(assembly)
            where IsFrench(text)
            from fault in Faults(text)
            select $"{assembly.GetName().Name}: {fault}");

    [Theory]
    [InlineData("Votre demande : elle attend")]
    [InlineData("Est-ce une demande ?")]
    [InlineData("Vraiment? Oui, la demande")]
    [InlineData("La file « du jour »")]
    [InlineData("L'accueil de la mairie")]
    [InlineData("aujourd'hui, la demande")]
    [InlineData("La suite...")]
    [InlineData("80 % du temps de la convention")]
    [InlineData("1 607 heures de la convention")]
    [InlineData("Problème: la date")]
    public void Planted_offenders_are_caught(string text)
    {
        Assert.True(IsFrench(text));
        Assert.NotEmpty(Faults(text));
    }

    [Theory]
    [InlineData("Votre demande\u00A0: elle attend l’accueil «\u00A0du jour\u00A0»…")]
    [InlineData("Vraiment\u202F? 80\u00A0% des 1\u202F607\u00A0heures à 12:30")]
    [InlineData("<a href=\"/temps?semaine=3;x\" title=\"à la semaine\">Là</a>")]
    public void Good_print_is_left_alone(string text) => Assert.Empty(Faults(text));

    /// <summary>English messages (exceptions, logs) follow English rules.</summary>
    static bool IsFrench(string text) => French().IsMatch(text);

    static IEnumerable<string> Faults(string text) => Fault().Matches(Markup().Replace(text, "<>")).Select(m => $"“{m.Value}” in “{(text.Length > 160 ? text[..160] + "…" : text).Trim()}”");

    static List<string> TextsOf(Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var reader = new PEReader(file);
        var metadata = reader.GetMetadataReader();
        var texts = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            if (metadata.GetUserString(handle) is { Length: > 1 } text) texts.Add(text);
        return texts;
    }

    [GeneratedRegex(@"[àâçéèêëîïôûùœÀÇÉÈÊ«»]|\b(?:le|la|les|des|une|est|du|vous|pour|sur|dans|avec|pas|sont|votre)\b", RegexOptions.IgnoreCase)]
    private static partial Regex French();

    /// <summary>Tags and their attributes that nobody reads.</summary>
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\p{L}* [:;?!»%€]|« |«\p{L}|\p{L}»|\p{L}+[?!](?=\s|$)|[\p{L}]+:(?=\s|$)|\b(?:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd)'\p{L}+|\.\.\.|\d \d{3}\b|\d[%€]", RegexOptions.IgnoreCase)]
    private static partial Regex Fault();
}

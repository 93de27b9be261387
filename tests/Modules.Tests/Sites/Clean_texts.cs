using Mitoyen.Sites.Content;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class Clean_texts
{
    static readonly string[] Words = ["Bon", "mairie", "Texte", "Titre", "Suite", "Grand titre", "Défile", "Une ligne", "Une autre"];

    [Theory]
    [InlineData("<p onclick=\"x()\">Bon<script>alert(1)</script>jour</p>", "<p>Bonjour</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">la mairie</a>", "la mairie")]
    [InlineData("<p>Bonjour</p><p> </p><svg onload=x><text>Titre</text></svg>", "<p>Bonjour</p>Titre")]
    [InlineData("<p style=\"position:fixed\"><font color=red>Texte <b>gras</font></p>", "<p>Texte <b>gras</b></p>")]
    [InlineData("<h2>Titre<p>Suite</h2>", null)]
    [InlineData("<section><h1>Grand titre</h1><marquee>Défile</marquee></section>", null)]
    [InlineData("Une ligne\n\nUne autre < que", null)]
    public void Lose_what_is_dangerous_and_no_word(string typed, string? expected)
    {
        var clean = CleanHtml.Of(typed);

        if (expected is not null) Assert.Equal(expected, clean);
        Assert.DoesNotContain("script", clean, StringComparison.OrdinalIgnoreCase);
        foreach (var word in Words.Where(typed.Contains)) Assert.Contains(word, clean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h2>Un</h2><h4>Deux</h4>", 1)]
    [InlineData("<h3>Un</h3>", 1)]
    [InlineData("<h2>Un</h2><h3>Deux</h3><h2>Trois</h2>", 0)]
    [InlineData("<p>Pour le règlement, <a href=\"/r\">cliquez ici</a></p>", 1)]
    [InlineData("<p><a href=\"/r\">Le règlement de la salle</a></p>", 0)]
    [InlineData("<table><tr><td>1</td></tr></table>", 1)]
    public void Say_what_a_screen_reader_stumbles_over(string html, int faults) => Assert.Equal(faults, BodyChecks.Of("", html).Count);
}

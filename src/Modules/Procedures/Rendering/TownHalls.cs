namespace Mitoyen.Procedures.Rendering;

/// <summary>The commune's town hall where a sheet names it.</summary>
static class TownHalls
{
    public static void Draw(TownHallCard card, Drawing drawing)
    {
        var html = drawing.Html.Open("div", ("class", "town-hall")).Element("p", card.Name, ("class", "town-hall-name"));
        if (card.Address is { } address) html.Element("p", address);
        if (card.Hours.Count > 0)
        {
            html.Open("ul", ("class", "hours"));
            foreach (var line in card.Hours) html.Element("li", line);
            html.Close("ul");
        }
        if (card.Phone is { } phone) Contact(html, "Téléphone\u00A0: ", phone, WebAddress.Of($"tel:{string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'))}"));
        if (card.Email is { } email) Contact(html, "Courriel\u00A0: ", email, WebAddress.Of($"mailto:{email}"));
        if (card.Website is { } site) Contact(html, "Site\u00A0: ", site, WebAddress.Of(site));
        html.Close("div");
    }

    static void Contact(HtmlWriter html, string label, string words, string? url)
    {
        html.Open("p").Text(label);
        if (url is null) html.Text(words);
        else html.Element("a", words, ("href", url));
        html.Close("p");
    }
}

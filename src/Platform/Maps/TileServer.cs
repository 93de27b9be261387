using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Platform.Maps;

/// <summary>Where a module's maps take their pictures from, as the operator configured it. Only a page that shows such a map lets the browser ask that host, and only that one.</summary>
/// <param name="Template">Contains <c>{z}</c>, <c>{x}</c> and <c>{y}</c>.</param>
/// <param name="Attribution">Whom the tiles' maker wants named on the map.</param>
public sealed record TileServer(string Template, string Attribution)
{
    static readonly string[] Parts = ["{z}", "{x}", "{y}"];
    static readonly object Shown = new();

    /// <summary>Scheme, host and port, as the content policy names them.</summary>
    public string Origin => new Uri(Template).GetLeftPart(UriPartial.Authority);

    /// <summary>From <c>Tiles</c> and <c>TilesAttribution</c> of a section; null where nothing is configured: nobody is asked for anything.</summary>
    /// <exception cref="UnusableSetting">It is no address of tiles.</exception>
    public static TileServer? Of(IConfiguration configuration, string section)
    {
        var typed = configuration[$"{section}:Tiles"]?.Trim();
        if (string.IsNullOrEmpty(typed)) return null;
        var isAddress = Uri.TryCreate(typed, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", UserInfo: "" } && !address.Host.Contains('{', StringComparison.Ordinal);
        if (!isAddress || Parts.Any(part => !typed.Contains(part, StringComparison.Ordinal)))
            throw new UnusableSetting($"Le réglage {section}:Tiles est inutilisable\u00A0: «\u00A0{typed}\u00A0». Donnez l’adresse complète d’un serveur de tuiles, un seul hôte, avec {{z}}, {{x}} et {{y}}, par exemple https://tuiles.exemple.fr/{{z}}/{{x}}/{{y}}.png, ou retirez ce réglage.");
        return new(typed, configuration[$"{section}:TilesAttribution"] ?? "");
    }

    /// <summary>This page shows a map with these tiles.</summary>
    public void ShowOn(HttpContext http) => http.Items[Shown] = this;

    /// <summary>The tiles of the page that is answered; null: none.</summary>
    public static TileServer? ShownOn(HttpContext http) => http.Items.TryGetValue(Shown, out var tiles) ? tiles as TileServer : null;
}

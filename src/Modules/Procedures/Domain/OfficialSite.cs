namespace Mitoyen.Procedures.Domain;

/// <summary>Addresses of the official site and of the national directory.</summary>
static class OfficialSite
{
    public const string Home = "https://www.service-public.gouv.fr/";

    public const string LicenceUrl = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    public static string UrlOf(string code, Audience audience) => audience switch
    {
        Audience.Businesses => $"https://entreprendre.service-public.gouv.fr/vosdroits/{code}",
        Audience.Associations => $"{Home}associations/vosdroits/{code}",
        _ => $"{Home}particuliers/vosdroits/{code}",
    };

    /// <summary>A search in the national directory for a kind of office near a commune.</summary>
    public static string DirectoryUrl(string what, string? commune) =>
        $"https://lannuaire.service-public.gouv.fr/recherche?whoWhat={Uri.EscapeDataString(what)}{(commune is null ? "" : $"&where={Uri.EscapeDataString(commune)}")}";
}

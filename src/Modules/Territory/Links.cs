using System.Globalization;

namespace Mitoyen.Territory;

/// <summary>The addresses of the module's pages.</summary>
static class Links
{
    public const string Home = "/territoire";
    public const string Export = "/territoire/communes.csv";
    public const string Imports = "/territoire/imports";

    public static string Commune(string insee) => $"/territoire/communes/{insee}";

    public static string TownHall(string insee) => $"/territoire/communes/{insee}/mairie";

    public static string Authority(string siren) => $"/territoire/collectivites/{siren}";

    public static string AuthorityContacts(string siren) => $"/territoire/collectivites/{siren}/contacts";

    public static string Memberships(string insee) => $"/territoire/communes/{insee}/appartenances";

    /// <summary>The same page with one membership in the form.</summary>
    public static string Membership(string insee, string siren, DateOnly from) => $"{Memberships(insee)}?corriger={siren}_{Iso(from)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The list or its export with the same filters.</summary>
    public static string With(string address, string? search, string? principal, string? day)
    {
        (string Name, string? Value)[] filters = [("q", search), ("collectivite", principal), ("jour", day)];
        var query = string.Join('&', filters.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!)}"));
        return query.Length == 0 ? address : $"{address}?{query}";
    }
}

namespace Mitoyen.Procedures.Domain;

/// <summary>The words for an audience: in the sheets, in the archive's folders, in our addresses.</summary>
static class Audiences
{
    public static IReadOnlyList<Audience> All { get; } = [Audience.Individuals, Audience.Associations, Audience.Businesses];

    /// <summary>The word in the sheets (attribute <c>audience</c>, first level of the breadcrumb).</summary>
    public static string Word(Audience audience) => audience switch
    {
        Audience.Associations => "Associations",
        Audience.Businesses => "Professionnels",
        _ => "Particuliers",
    };

    /// <summary>The part of our addresses.</summary>
    public static string Slug(Audience audience) => Word(audience).ToLowerInvariant();

    /// <summary>The word of the command line and of the official addresses: part, asso, pro.</summary>
    public static string Code(Audience audience) => audience switch { Audience.Associations => "asso", Audience.Businesses => "pro", _ => "part" };

    /// <summary>Reads any of these words; null for another.</summary>
    public static Audience? Read(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "part" or "particuliers" or "particulier" => Audience.Individuals,
        "asso" or "associations" or "association" => Audience.Associations,
        "pro" or "professionnels" or "entreprises" or "professionnels-entreprises" or "entreprendre" => Audience.Businesses,
        { } host when host.StartsWith("entreprendre.", StringComparison.Ordinal) => Audience.Businesses,
        _ => null,
    };

    /// <summary>The audience that a path or an address names in one of its parts, the last one first.</summary>
    public static Audience? InPath(string path) =>
        path.Split('/', '\\').Reverse().Select(Read).FirstOrDefault(a => a is not null);
}

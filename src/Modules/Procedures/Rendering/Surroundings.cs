using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>What the page around a sheet knows: which other sheets it can link to, where its readers live.</summary>
/// <param name="Known">The sheets that have a page here, by code.</param>
/// <param name="CommuneName">For the search in the national directory; null where it is not one commune's page.</param>
/// <param name="TownHall">Stands where a sheet names the town hall; null: a link to the national directory.</param>
sealed record Surroundings(Audience Audience, IReadOnlyDictionary<string, KnownSheet> Known, string? CommuneName, TownHallCard? TownHall)
{
    public static Surroundings Nothing { get; } = new(Audience.Individuals, new Dictionary<string, KnownSheet>(), null, null);

    /// <summary>The address of a sheet: here where it has a page, else on the official site. Null for what is no code.</summary>
    public string? UrlOf(string? code, string? audienceWord)
    {
        if (code is null || !SheetCodes.IsCode(code)) return null;
        return Known.TryGetValue(code, out var known) ? known.Url : OfficialSite.UrlOf(code, Audiences.Read(audienceWord) ?? Audience);
    }
}

/// <summary>Another sheet that has a page here.</summary>
sealed record KnownSheet(string Title, string Url);

using Mitoyen.Procedures.Domain;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>The procedures on a site's home page, in its search and in its site map.</summary>
sealed class ProcedureLinks(ProcedureReading reading, ISiteMemory memory) : IResidentLinks
{
    const int MostOnHome = 8, MostFound = 10;

    /// <summary>The themes: whoever follows one sees its sheets.</summary>
    public Task<IReadOnlyList<ResidentLink>> OnHomeAsync(SiteView site, CancellationToken cancel) =>
        memory.ReadOnceAsync<IReadOnlyList<ResidentLink>>(site.Id, "procedures on the home page", SiteTopic.Procedures, 2_000, async () => [.. (await reading.ThemesAsync(cancel))[Audience.Individuals].Take(MostOnHome).Select(Link)]);

    public async Task<FoundLinks> FindAsync(SiteView site, string words, CancellationToken cancel)
    {
        var found = await reading.SearchAsync(words, cancel);
        var all = found.Lines.Count <= MostFound ? null : new ResidentLink($"{SheetAddress.Home}/recherche?q={Uri.EscapeDataString(words)}", "Toutes les démarches trouvées", "", "");
        return new([.. found.Lines.Take(MostFound).Select(Link)], all, found.Near);
    }

    /// <summary>The sheets themselves have their one address on the official site.</summary>
    public async Task<IReadOnlyList<string>> PathsAsync(SiteView site, CancellationToken cancel)
    {
        var themes = await reading.ThemesAsync(cancel);
        return [SheetAddress.Home, .. Audiences.All.Where(a => themes[a].Any()).Select(SheetAddress.Of)];
    }

    static ResidentLink Link(SheetLine line) => new(line.Url, line.Title, line.Summary == line.Title ? "" : line.Summary, $"Démarche · {KindWords.Of(line.Kind)}{(line.IsSample ? " · exemple" : "")}");
}

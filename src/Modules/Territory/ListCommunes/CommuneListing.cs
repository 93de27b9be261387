using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;

namespace Mitoyen.Territory.ListCommunes;

/// <summary>The communes that the viewer may see on a day, searched without regard to accents, filtered by principal.</summary>
sealed class CommuneListing(MitoyenDb db, ITerritory territory, PopulationReading populations, CurrentViewer current)
{
    public async Task<CommuneList> ReadAsync(DateOnly on, string? search, string? siren, CancellationToken cancel)
    {
        var principals = await territory.PrincipalsAsync(on, cancel);
        var reach = current.Viewer.ReachOf(Permission.SeeTerritory);
        var principalOf = (await db.PrincipalByCommuneAsync(on, null, cancel)).Where(p => reach.Covers(p.Value, p.Key)).ToDictionary();
        var ids = principalOf.Keys.ToList();
        var communes = await db.Set<Commune>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(cancel);
        var figures = await populations.OfCommunesAsync(ids, cancel);
        var words = Folding.Words(search).ToList();
        return new(principals,
        [
            .. communes.Select(c => (Commune: c, Series: IndexOf(principals, principalOf[c.Id])))
                .Where(r => string.IsNullOrEmpty(siren) || principals[r.Series].Siren == siren)
                .Where(r => words.All(w => Matches(r.Commune, w)))
                .OrderBy(r => r.Commune.Name, FrenchOrder.OfNames)
                .Select(r => new CommuneRow(r.Commune, principals[r.Series], r.Series, figures[r.Commune.Id].FirstOrDefault())),
        ], communes.Count);
    }

    static int IndexOf(IReadOnlyList<AuthorityView> principals, Kernel.AuthorityId id) => principals.Index().First(p => p.Item.Id == id).Index;

    /// <summary>The beginning of a word of its name or of one of its codes.</summary>
    static bool Matches(Commune commune, string word) =>
        Folding.Words($"{commune.Name} {commune.InseeCode} {commune.Siren} {commune.PostalCodes}").Any(w => w.StartsWith(word, StringComparison.Ordinal));
}

using Mitoyen.Kernel;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Content;

/// <summary>For how many residents each site is; the one of a communauté is for those of all its communes.</summary>
sealed class SiteResidents(ITerritory territory)
{
    /// <param name="sites">All of the partnership: those of a communauté are counted from its communes.</param>
    /// <returns>Null where no population is known.</returns>
    public async Task<IReadOnlyDictionary<SiteId, long?>> OfAsync(IReadOnlyList<Site> sites, CancellationToken cancel)
    {
        var residents = await territory.CommunePopulationsAsync([.. sites.Select(s => s.CommuneId).OfType<CommuneId>()], cancel);
        var ofCommunes = sites.ToDictionary(s => s.Id, s => s.CommuneId is { } c ? residents[c].FirstOrDefault()?.Value : null);
        long? Of(Site site) => site.CommuneId is not null ? ofCommunes[site.Id] : sites.Where(s => s.AuthorityId == site.AuthorityId && s.CommuneId is not null).Sum(s => ofCommunes[s.Id]) is > 0 and var all ? all : null;
        return sites.ToDictionary(s => s.Id, Of);
    }
}

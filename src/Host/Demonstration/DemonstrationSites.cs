using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>One site for each communauté and each commune, under <c>localhost</c>, which browsers resolve by themselves; and an invented way to reach two town halls in three.</summary>
sealed class DemonstrationSites(ISiteFounding sites, ITownHalls townHalls, ITerritory territory)
{
    public async Task FoundAsync(YearShape shape, CancellationToken cancel)
    {
        foreach (var principal in new[] { shape.Large, shape.Small }) _ = (await sites.FoundAsync(principal, "localhost", cancel)).Value;
        var members = await territory.MemberCommunesAsync(shape.Today, cancel);
        var told = await townHalls.OfAsync([.. members.Select(m => m.Commune.Id)], cancel);
        foreach (var (i, member) in members.Index().Where(m => m.Index % 3 != 2))
        {
            // The telephone numbers are those that the regulator keeps for fiction; the hours stay as they are, with their source.
            var slug = InventedNames.EmailOf("mairie", member.Commune.Name).Split('@')[1];
            var no = await townHalls.TellAsync(member.Commune.Id, $"1, place de la Mairie\n{member.Commune.PostalCode} {member.Commune.Name}", $"03 53 01 {i / 100:00} {i % 100:00}", $"mairie@{slug}", null, told[member.Commune.Id].OsmHours, cancel);
            if (no is not null) throw new InvalidOperationException(no.Sentence);
        }
    }
}

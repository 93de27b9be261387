using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>One site for each communauté and each commune, under <c>localhost</c>, which browsers resolve by themselves; and invented opening hours for two town halls in three.</summary>
sealed class DemonstrationSites(ISiteFounding sites, ITownHalls townHalls, ITerritory territory)
{
    /// <summary>The small town halls of the countryside open on a few half days. The telephone numbers are those that the regulator keeps for fiction.</summary>
    static readonly string[] Hours =
    [
        "Mo,Th 17:00-19:00; PH off", "Tu 09:00-12:00; Fr 16:30-18:30; PH off", "Mo-Fr 09:00-12:00,14:00-17:30; PH off",
        "We 14:00-18:00; Sa 10:00-12:00; PH off", "Mo,We,Fr 10:00-12:00; Tu 17:00-19:00; PH off",
    ];

    public async Task FoundAsync(YearShape shape, CancellationToken cancel)
    {
        foreach (var principal in new[] { shape.Large, shape.Small }) _ = (await sites.FoundAsync(principal, "localhost", cancel)).Value;
        foreach (var (i, member) in (await territory.MemberCommunesAsync(shape.Today, cancel)).Index().Where(m => m.Index % 3 != 2))
        {
            var slug = InventedNames.EmailOf("mairie", member.Commune.Name).Split('@')[1];
            var no = await townHalls.TellAsync(member.Commune.Id, $"1, place de la Mairie\n{member.Commune.PostalCode} {member.Commune.Name}", $"03 53 01 {i / 100:00} {i % 100:00}", $"mairie@{slug}", null,
                member.Commune.Name == "Bapaume" ? Hours[2] : Hours[i % Hours.Length], cancel);
            if (no is not null) throw new InvalidOperationException(no.Sentence);
        }
    }
}

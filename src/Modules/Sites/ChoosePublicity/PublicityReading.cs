using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ChoosePublicity;

/// <summary>How each commune publishes its acts, whether it has a site here or not, and for which of them the viewer may say so.</summary>
sealed class PublicityReading(MitoyenDb db, ITerritory territory, CurrentViewer current, LocalClock clock)
{
    public bool Covers(MemberCommune member) => current.Viewer.ReachOf(Permission.ManageSites).Covers(member.Principal, member.Commune.Id);

    public bool IsWhole => current.Viewer.ReachOf(Permission.ManageSites).WholePartnership;

    /// <summary>The communes of the viewer, by name.</summary>
    public async Task<IReadOnlyList<CommunePublicity>> KeptAsync(CancellationToken cancel) => await OfAsync([.. (await territory.MemberCommunesAsync(clock.Today, cancel)).Where(Covers)], cancel);

    /// <summary>A commune of the partnership; one of another town hall is there and is refused.</summary>
    public async Task<Outcome<CommunePublicity>> FindAsync(CommuneId commune, CancellationToken cancel)
    {
        if ((await territory.MemberCommunesAsync(clock.Today, cancel)).FirstOrDefault(m => m.Commune.Id == commune) is not { } member) return new NoSuchCommuneHere();
        return Covers(member) ? (await OfAsync([member], cancel))[0] : new ActsOfAnotherTownHall();
    }

    public async Task<IReadOnlyList<CommunePublicity>> OfAsync(IReadOnlyList<MemberCommune> members, CancellationToken cancel)
    {
        var ids = members.Select(m => m.Commune.Id).ToList();
        var choices = (await db.Set<PublicityChoice>().AsNoTracking().Where(c => ids.Contains(c.CommuneId)).ToListAsync(cancel)).ToLookup(c => c.CommuneId);
        var figures = await territory.CommunePopulationsAsync(ids, cancel);
        var today = clock.Today;
        return [.. members.Select(m => new CommunePublicity(m, [.. choices[m.Commune.Id].OrderByDescending(c => c.From)], ActPublicity.OfCommune(today, choices[m.Commune.Id], figures[m.Commune.Id]), [.. figures[m.Commune.Id]]))];
    }
}

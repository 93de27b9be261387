using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Territory.Data;

/// <summary>Finds the commune that an address names. One that never was of this partnership is not found, and the attempt goes to the journal, although communes are national data.</summary>
sealed class CommuneLookup(MitoyenDb db, CurrentViewer current, LocalClock clock)
{
    public async Task<Commune?> FindAsync(string insee, CancellationToken cancel)
    {
        var commune = await db.Set<Commune>().SingleOrDefaultAsync(c => c.InseeCode == insee, cancel);
        if (commune is null) return null;
        var principals = await PrincipalsOfAsync(commune.Id, cancel);
        if (principals.Count == 0)
        {
            await JournalWriter.AppendAsync(db, [new JournalNote("forged-id", nameof(Commune), commune.Id.ToString(), null, null)], cancel);
            return null;
        }
        return Covers(Permission.SeeTerritory, principals, commune.Id) ? commune : null;
    }

    public async Task<bool> MayEditAsync(Commune commune, CancellationToken cancel) => Covers(Permission.EditTownHall, await PrincipalsOfAsync(commune.Id, cancel), commune.Id);

    bool Covers(Permission permission, IReadOnlyList<AuthorityId> principals, CommuneId commune) =>
        principals.Any(p => current.Viewer.Can(permission, p, commune));

    /// <summary>The principals it belongs to today, or else those it ever belonged to.</summary>
    async Task<IReadOnlyList<AuthorityId>> PrincipalsOfAsync(CommuneId commune, CancellationToken cancel)
    {
        var today = clock.Today;
        var ever = await (
            from m in db.Set<Membership>().AsNoTracking()
            join p in db.Set<PartnershipPrincipal>() on m.AuthorityId equals p.AuthorityId
            where m.CommuneId == commune && (m.To == null || m.To > p.From) && (p.To == null || p.To > m.From)
            select new { p.AuthorityId, Current = m.From <= today && (m.To == null || m.To > today) && p.From <= today && (p.To == null || p.To > today) }).ToListAsync(cancel);
        return [.. (ever.Any(r => r.Current) ? ever.Where(r => r.Current) : ever).Select(r => r.AuthorityId).Distinct()];
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Territory.Data;

/// <summary>Finds the authority that an address names, if it has to do with this partnership: a principal, or one that its communes belong to or belonged to. Others are not found, and the attempt goes to the journal.</summary>
sealed class AuthorityLookup(MitoyenDb db)
{
    public async Task<Authority?> FindAsync(string siren, CancellationToken cancel)
    {
        var authority = await db.Set<Authority>().SingleOrDefaultAsync(a => a.Siren == siren, cancel);
        if (authority is null || await IsPrincipalAsync(authority.Id, cancel) || await IsNeighbourAsync(authority.Id, cancel)) return authority;
        await JournalWriter.AppendAsync(db, [new JournalNote("forged-id", nameof(Authority), authority.Id.ToString(), null, null)], cancel);
        return null;
    }

    Task<bool> IsPrincipalAsync(AuthorityId authority, CancellationToken cancel) => db.Set<PartnershipPrincipal>().AnyAsync(p => p.AuthorityId == authority, cancel);

    /// <summary>A commune of a principal belongs or belonged to it.</summary>
    Task<bool> IsNeighbourAsync(AuthorityId authority, CancellationToken cancel) => (
        from m in db.Set<Membership>()
        where m.AuthorityId == authority
        join other in db.Set<Membership>() on m.CommuneId equals other.CommuneId
        join p in db.Set<PartnershipPrincipal>() on other.AuthorityId equals p.AuthorityId
        select m).AnyAsync(cancel);
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ChoosePublicity;

/// <summary>Which sites say how a commune publishes its acts: its own, and that of its communauté where it has none.</summary>
sealed class PublicityNoting(MitoyenDb db, SiteChanges changes)
{
    /// <summary>Before the save.</summary>
    public async Task NoteAsync(MemberCommune member, CancellationToken cancel)
    {
        var (commune, principal) = (member.Commune.Id, member.Principal);
        foreach (var site in await db.Set<Site>().Where(s => s.CommuneId == commune || (s.AuthorityId == principal && s.CommuneId == null)).Select(s => s.Id).ToListAsync(cancel)) changes.Touch(site, SiteTopic.Acts);
    }
}

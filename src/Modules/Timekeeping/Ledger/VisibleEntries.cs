using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>The lines that the viewer may read: today principals and officers read all of the partnership; a narrower grant would read its own.</summary>
sealed class VisibleEntries(MitoyenDb db, CurrentViewer current)
{
    public IQueryable<TimeEntry> Query()
    {
        var reach = current.Viewer.ReachOf(Permission.SeeTime);
        var all = db.Set<TimeEntry>().AsQueryable();
        if (reach.WholePartnership) return all;
        var principals = reach.Authorities.Select(a => (AuthorityId?)a).ToList();
        var communes = reach.Communes.Select(c => (CommuneId?)c).ToList();
        return all.Where(e => (e.Principal != null && principals.Contains(e.Principal)) || (e.Commune != null && communes.Contains(e.Commune)));
    }

    public bool Includes(TimeEntry entry) => current.Viewer.Can(Permission.SeeTime, entry.Principal, entry.Commune);
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.Journal;

/// <summary>What the current partnership may read of the one journal: its own links, and those of the house itself, which name nobody.</summary>
sealed class JournalReader(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    public IQueryable<JournalEntry> Read(JournalFilter filter) => filter.Apply(Readable, clock).OrderByDescending(e => e.Sequence);

    /// <summary>Who did what to what, each combination once: what the filters offer, in one reading.</summary>
    public async Task<IReadOnlyList<(string Actor, string Subject, string Verb)>> KindsAsync(CancellationToken cancel) =>
        [.. (await Readable.Select(e => new { e.Actor, e.Subject, e.Verb }).Distinct().ToListAsync(cancel)).Select(k => (k.Actor, k.Subject, k.Verb))];

    IQueryable<JournalEntry> Readable
    {
        get
        {
            var partnership = scope.Required;
            return db.Set<JournalEntry>().AsNoTracking()
                .Where(e => e.Partnership == partnership || (e.Partnership == null && e.Account == null && (e.Subject != "Account" || e.SubjectId == "")));
        }
    }
}

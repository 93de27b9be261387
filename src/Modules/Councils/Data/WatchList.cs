using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Data;

/// <summary>The subjects that are watched. A partnership that has written none works with the reference list, which is stored the first time it is used.</summary>
sealed class WatchList(MitoyenDb db, PartnershipScope scope)
{
    /// <summary>Stored subjects, or those that would be stored.</summary>
    public async Task<IReadOnlyList<WatchedSubject>> ReadAsync(CancellationToken cancel)
    {
        var stored = await db.Set<WatchedSubject>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(cancel);
        return stored.Count > 0 ? stored : FromReference();
    }

    /// <summary>The same, stored with the caller's next save where they were not yet.</summary>
    public async Task<IReadOnlyList<WatchedSubject>> KeepAsync(CancellationToken cancel)
    {
        var stored = await db.Set<WatchedSubject>().OrderBy(s => s.Name).ToListAsync(cancel);
        if (stored.Count > 0) return stored;
        var subjects = FromReference();
        db.AddRange(subjects);
        return subjects;
    }

    WatchedSubject[] FromReference() => [.. ReferenceSubjects.All.Select(s =>
    {
        var subject = new WatchedSubject { Id = SubjectId.New(), PartnershipId = scope.Required };
        subject.Describe(s.Name, string.Join('\n', s.Words), string.Join('\n', s.Facts));
        return subject;
    })];
}

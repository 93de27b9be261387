using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.ReadMessages;

/// <summary>What residents wrote to a site: complaints that wait, the most urgent first, then what else waits, then what was handled.</summary>
sealed class ReceivedMessages(MitoyenDb db, LocalClock clock)
{
    const int Most = 200;

    public async Task<IReadOnlyList<ReceivedMessage>> ListAsync(SiteId site, CancellationToken cancel)
    {
        var today = clock.Today;
        var latest = await db.Set<ContactMessage>().AsNoTracking().Where(m => m.SiteId == site).OrderByDescending(m => m.ReceivedAt).Take(Most).ToListAsync(cancel);
        // A flood of other messages hides no complaint.
        var waiting = await db.Set<ContactMessage>().AsNoTracking().Where(m => m.SiteId == site && m.IsComplaint && m.HandledAt == null).OrderBy(m => m.ReceivedAt).ToListAsync(cancel);
        return [.. waiting.Concat(latest.Where(m => !m.IsComplaint || m.HandledAt is not null).OrderBy(m => m.HandledAt is not null)).Select(m => Of(m, today))];
    }

    /// <summary>Those of the current year: handled ones are erased a year later, so that older years would not be whole.</summary>
    public async Task<ComplaintYear> YearAsync(SiteId site, CancellationToken cancel)
    {
        var today = clock.Today;
        var all = await db.Set<ContactMessage>().Where(m => m.SiteId == site && m.IsComplaint).Select(m => new { m.ReceivedAt, m.HandledAt }).ToListAsync(cancel);
        return ComplaintYear.Of(all.Select(m => (DayOf(m.ReceivedAt), m.HandledAt is { } at ? DayOf(at) : (DateOnly?)null)), today.Year, today);
    }

    ReceivedMessage Of(ContactMessage message, DateOnly today)
    {
        if (!message.IsComplaint) return new(message, null, null);
        var week = new AnswerClock(DayOf(message.ReceivedAt));
        return new(message, week, week.StateOn(today, message.HandledAt is { } at ? DayOf(at) : null));
    }

    DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));
}

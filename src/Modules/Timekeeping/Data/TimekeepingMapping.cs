using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Data;

static class TimekeepingMapping
{
    /// <summary>Hides deleted lines; undoing a deletion asks for them by name.</summary>
    public const string NotDeleted = "NotDeleted";

    public static void Map(ModelBuilder model)
    {
        MapEntries(model);
        MapMonths(model);
        MapOfficers(model);
    }

    static void MapEntries(ModelBuilder model)
    {
        var entry = model.Entity<TimeEntry>();
        entry.ToTable("timekeeping_entry");
        entry.Ignore(e => e.Beneficiary).Ignore(e => e.Combination).Ignore(e => e.IsCorrection).Ignore(e => e.WorkDay);
        entry.Property(e => e.Note).HasMaxLength(NoteTooLong.Longest);
        entry.Property(e => e.Reason).HasMaxLength(NoteTooLong.Longest);
        entry.HasQueryFilter(NotDeleted, e => e.DeletedAt == null);
        entry.HasIndex(e => new { e.PartnershipId, e.Day });
        entry.HasIndex(e => new { e.PartnershipId, e.Officer, e.RecordedAt });
        entry.HasIndex(e => new { e.PartnershipId, e.FormKey }).IsUnique();
        entry.HasIndex(e => e.Request);
        entry.HasIndex(e => e.Corrects);
        entry.HasIndex(e => new { e.PartnershipId, e.WorkedOn });

        var revision = model.Entity<EntryRevision>();
        revision.ToTable("timekeeping_entry_revision");
        revision.HasKey(r => new { r.Entry, r.Version });
        revision.Ignore(r => r.Beneficiary);
        revision.Property(r => r.Note).HasMaxLength(NoteTooLong.Longest);
        // The change of the line itself is in the journal, before and after.
        revision.KeepOutOfJournal();
    }

    static void MapMonths(ModelBuilder model)
    {
        var month = model.Entity<ClosedMonth>();
        month.ToTable("timekeeping_closed_month");
        month.HasKey(m => new { m.PartnershipId, m.First });
    }

    static void MapOfficers(ModelBuilder model)
    {
        var hours = model.Entity<OfficerHours>();
        hours.ToTable("timekeeping_officer_hours");
        hours.Ignore(h => h.Week);
        hours.Property(h => h.Id).ValueGeneratedNever();
        hours.HasIndex(h => new { h.PartnershipId, h.Officer, h.From }).IsUnique();

        var leave = model.Entity<LeaveDay>();
        leave.ToTable("timekeeping_leave_day");
        leave.HasKey(l => new { l.PartnershipId, l.Officer, l.Day });

        var timer = model.Entity<RunningTimer>();
        timer.ToTable("timekeeping_timer");
        timer.Ignore(t => t.Combination);
        timer.Property(t => t.Id).ValueGeneratedNever();
        timer.HasIndex(t => new { t.PartnershipId, t.Officer }).IsUnique();
        // A clock that runs is no fact yet: the line that it becomes is journaled.
        timer.KeepOutOfJournal();

        var feed = model.Entity<FeedAddress>();
        feed.ToTable("timekeeping_feed_address");
        feed.HasKey(f => new { f.PartnershipId, f.Officer });
        feed.Property(f => f.TokenHash).HasMaxLength(64).KeepOutOfJournal();
        feed.HasIndex(f => f.TokenHash).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Domain;

namespace Mitoyen.Councils.Data;

static class CouncilsMapping
{
    public static void Map(ModelBuilder model)
    {
        MapMeetings(model);

        var subject = model.Entity<WatchedSubject>();
        subject.ToTable("councils_subject");
        subject.Property(s => s.Id).ValueGeneratedNever();

        var threshold = model.Entity<WrittenThreshold>();
        threshold.ToTable("councils_threshold");
        threshold.Property(t => t.Id).ValueGeneratedNever();
        threshold.Ignore(t => t.Row);

        var purchase = model.Entity<PlannedPurchase>();
        purchase.ToTable("councils_purchase");
        purchase.Property(p => p.Id).ValueGeneratedNever();
        purchase.Ignore(p => p.Buyer);
    }

    static void MapMeetings(ModelBuilder model)
    {
        var meeting = model.Entity<CouncilMeeting>();
        meeting.ToTable("councils_meeting");
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.HasIndex(m => new { m.PartnershipId, m.HeldOn });
        meeting.Ignore(m => m.Body).Ignore(m => m.IsUrgent).Ignore(m => m.IsCancelled);
        meeting.HasMany(m => m.Agenda).WithOne().HasForeignKey(i => i.MeetingId);
        meeting.HasMany(m => m.Resolutions).WithOne().HasForeignKey(r => r.MeetingId);
        meeting.Navigation(m => m.Agenda).HasField("agenda").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        meeting.Navigation(m => m.Resolutions).HasField("resolutions").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();

        var item = model.Entity<AgendaItem>();
        item.ToTable("councils_agenda_item");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.HasOne<WatchedSubject>().WithMany().HasForeignKey(i => i.SubjectId).OnDelete(DeleteBehavior.Restrict);

        var resolution = model.Entity<Resolution>();
        resolution.ToTable("councils_resolution");
        resolution.Property(r => r.Id).ValueGeneratedNever();
        resolution.HasIndex(r => new { r.MeetingId, r.Number }).IsUnique();
    }
}

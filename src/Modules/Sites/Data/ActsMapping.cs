using Microsoft.EntityFrameworkCore;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.Data;

/// <summary>Tables of the duties around legal acts; the acts themselves are items.</summary>
static class ActsMapping
{
    public static void Map(ModelBuilder model)
    {
        var choice = model.Entity<PublicityChoice>();
        choice.ToTable("sites_publicity_choice");
        choice.Property(c => c.Id).ValueGeneratedNever();
        choice.Property(c => c.DeliberationNumber).HasMaxLength(40);
        choice.Ignore(c => c.Typed);
        choice.HasIndex(c => new { c.CommuneId, c.From }).IsUnique();

        var reminder = model.Entity<SittingReminder>();
        reminder.ToTable("sites_sitting_reminder");
        reminder.Property(r => r.Id).ValueGeneratedNever();
        reminder.HasIndex(r => new { r.SiteId, r.Kind, r.SittingOn }).IsUnique();
        reminder.HasOne<Site>().WithMany().HasForeignKey(r => r.SiteId).OnDelete(DeleteBehavior.Cascade);

        // No key leads away from it: whatever becomes of the act and of its site, the log stays.
        var showing = model.Entity<ActShowing>();
        showing.ToTable("sites_act_showing");
        showing.Property(s => s.Id).ValueGeneratedNever();
        showing.HasIndex(s => new { s.ItemId, s.Number }).IsUnique();
    }
}

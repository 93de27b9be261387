using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Data;

/// <summary>Tables of sites themselves; those of their content are in <c>ContentMapping</c>.</summary>
static class SitesMapping
{
    public static void Map(ModelBuilder model)
    {
        MapSite(model.Entity<Site>());
        MapPlan(model.Entity<AccessibilityPlan>());

        var host = model.Entity<SiteHostName>();
        host.ToTable("sites_host").HasKey(h => h.Name);
        host.Property(h => h.Name).HasMaxLength(253);
        host.HasOne<Site>().WithMany().HasForeignKey(h => h.SiteId).OnDelete(DeleteBehavior.Cascade);

        var logo = model.Entity<SiteLogo>();
        logo.ToTable("sites_logo").HasKey(l => l.SiteId);
        logo.Property(l => l.Content).KeepOutOfJournal();
        logo.HasOne<Site>().WithOne().HasForeignKey<SiteLogo>(l => l.SiteId).OnDelete(DeleteBehavior.Cascade);

        var revision = model.Entity<SiteRevision>();
        revision.ToTable("sites_revision").HasKey(r => new { r.SiteId, r.Topic });
        revision.Property(r => r.Topic).HasMaxLength(40);
        revision.HasIndex(r => r.Number);
        revision.KeepOutOfJournal();

        var message = model.Entity<ContactMessage>();
        message.ToTable("sites_message");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.HasIndex(m => new { m.SiteId, m.ReceivedAt });
        // The journal is never erased; what residents write is, one day.
        message.Property(m => m.Sender).KeepOutOfJournal();
        message.Property(m => m.Mail).KeepOutOfJournal();
        message.Property(m => m.Subject).KeepOutOfJournal();
        message.Property(m => m.Body).KeepOutOfJournal();
        message.Property(m => m.Page).KeepOutOfJournal();
        message.HasIndex(m => new { m.IsComplaint, m.HandledAt });
        message.HasOne<Site>().WithMany().HasForeignKey(m => m.SiteId).OnDelete(DeleteBehavior.Cascade);
    }

    static void MapPlan(EntityTypeBuilder<AccessibilityPlan> plan)
    {
        plan.ToTable("sites_plan").HasKey(p => p.SiteId);
        plan.Property(p => p.SiteId).ValueGeneratedNever();
        plan.Ignore(p => p.Measures).Ignore(p => p.Touched);
        plan.HasOne<Site>().WithOne().HasForeignKey<AccessibilityPlan>(p => p.SiteId).OnDelete(DeleteBehavior.Cascade);
    }

    static void MapSite(EntityTypeBuilder<Site> site)
    {
        site.ToTable("sites_site");
        site.Property(s => s.Id).ValueGeneratedNever();
        site.Ignore(s => s.Theme).Ignore(s => s.Blocks).Ignore(s => s.Menu);
        site.HasIndex(s => s.HostName).IsUnique();
        site.HasIndex(s => new { s.PartnershipId, s.AuthorityId });
        site.HasIndex(s => s.CommuneId);
        // One text each: the journal then shows what changed.
        site.Property(s => s.Legal).HasConversion(l => LegalText.Write(l), t => LegalText.Read(t));
        site.Property(s => s.Audit).HasConversion(a => AuditText.Write(a), t => AuditText.Read(t), new ValueComparer<AccessibilityAudit>((a, b) => AuditText.Write(a!) == AuditText.Write(b!), a => AuditText.Write(a).GetHashCode(StringComparison.Ordinal)));
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Data;

/// <summary>Tables of pictures and files. Their bytes are in the database: one backup holds all, and they are there on every node.</summary>
static class MediaMapping
{
    public static void Map(ModelBuilder model)
    {
        var medium = model.Entity<Medium>();
        medium.ToTable("sites_medium");
        medium.Property(m => m.Id).ValueGeneratedNever();
        medium.Property(m => m.Hash).HasMaxLength(64);
        medium.Ignore(m => m.IsDescribed).Ignore(m => m.WidthList);
        medium.HasIndex(m => new { m.SiteId, m.AddedAt });
        medium.HasIndex(m => m.Hash);
        medium.HasOne<Site>().WithMany().HasForeignKey(m => m.SiteId).OnDelete(DeleteBehavior.Cascade);

        var content = model.Entity<MediumContent>();
        content.ToTable("sites_medium_content").HasKey(c => new { c.PartnershipId, c.Hash, c.Width, c.MediaType });
        content.Property(c => c.Hash).HasMaxLength(64);
        content.Property(c => c.MediaType).HasMaxLength(100);
        // The medium says which bytes it has; whether they are still those can be computed.
        content.KeepOutOfJournal();

        // No foreign key to the medium: a version may bring back one that was deleted since; it is then shown without.
        var attachment = model.Entity<Attachment>();
        attachment.ToTable("sites_attachment");
        attachment.Property(a => a.Id).ValueGeneratedNever();
        attachment.HasIndex(a => a.MediumId);
    }
}

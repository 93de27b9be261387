using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Sites.Data;

/// <summary>What was found of the sites' presence, check by check.</summary>
static class PresenceMapping
{
    public static void Map(ModelBuilder model)
    {
        var check = model.Entity<PresenceCheck>();
        check.ToTable("sites_presence");
        check.Property(c => c.Id).ValueGeneratedNever();
        check.Ignore(c => c.Findings);
        check.HasIndex(c => new { c.SiteId, c.CheckedAt });
        check.HasIndex(c => c.CheckedAt);
        check.HasOne<Site>().WithMany().HasForeignKey(c => c.SiteId).OnDelete(DeleteBehavior.Cascade);
        check.KeepOutOfJournal();
    }
}

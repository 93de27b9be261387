using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Data;

/// <summary>Tables of the feeds that sites follow.</summary>
static class FeedMapping
{
    public static void Map(ModelBuilder model)
    {
        var feed = model.Entity<Feed>();
        feed.ToTable("sites_feed");
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.Property(f => f.Address).HasMaxLength(Feed.LongestAddress);
        feed.HasIndex(f => new { f.SiteId, f.Address }).IsUnique();
        feed.HasIndex(f => f.NextLookAt);
        feed.HasOne<Site>().WithMany().HasForeignKey(f => f.SiteId).OnDelete(DeleteBehavior.Cascade);
        // Every hour of every feed: what arrives is journaled, the looks are not.
        feed.Property(f => f.ETag).KeepOutOfJournal();
        feed.Property(f => f.LastModified).KeepOutOfJournal();
        feed.Property(f => f.LookedAt).KeepOutOfJournal();
        feed.Property(f => f.AnsweredAt).KeepOutOfJournal();
        feed.Property(f => f.NextLookAt).KeepOutOfJournal();
        feed.Property(f => f.Failures).KeepOutOfJournal();
        feed.Property(f => f.LastFailure).KeepOutOfJournal();
        feed.Property(f => f.Version).KeepOutOfJournal();

        var arrival = model.Entity<FeedArrival>();
        arrival.ToTable("sites_feed_arrival");
        arrival.Property(a => a.Id).ValueGeneratedNever();
        arrival.Property(a => a.KeyHash).HasMaxLength(64);
        arrival.Property(a => a.SeenHash).HasMaxLength(64);
        arrival.Property(a => a.NewFacts).HasConversion(f => FactsText.Write(f!), t => FactsText.Read(t));
        arrival.HasIndex(a => new { a.FeedId, a.KeyHash }).IsUnique();
        arrival.HasIndex(a => new { a.SiteId, a.KeyHash });
        arrival.HasIndex(a => a.ItemId);
        arrival.HasOne<Feed>().WithMany().HasForeignKey(a => a.FeedId).OnDelete(DeleteBehavior.Cascade);
        arrival.HasOne<Item>().WithMany().HasForeignKey(a => a.ItemId).OnDelete(DeleteBehavior.Cascade);
    }
}

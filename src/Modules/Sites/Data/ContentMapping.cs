using Microsoft.EntityFrameworkCore;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Data;

/// <summary>Tables of what sites show.</summary>
static class ContentMapping
{
    public static void Map(ModelBuilder model)
    {
        MapItems(model);
        MapHistory(model);

        var placement = model.Entity<Placement>();
        placement.ToTable("sites_placement");
        placement.Property(p => p.Id).ValueGeneratedNever();
        placement.Ignore(p => p.Touched);
        placement.HasIndex(p => new { p.ItemId, p.SiteId }).IsUnique();
        placement.HasIndex(p => new { p.SiteId, p.Type });
        placement.HasOne<Site>().WithMany().HasForeignKey(p => p.SiteId).OnDelete(DeleteBehavior.Cascade);

        var trust = model.Entity<Trust>();
        trust.ToTable("sites_trust");
        trust.Property(t => t.Id).ValueGeneratedNever();
        trust.HasIndex(t => t.Receiver);

        var frozen = model.Entity<FrozenAuthor>();
        frozen.ToTable("sites_frozen_author");
        frozen.Property(f => f.Id).ValueGeneratedNever();
        frozen.HasIndex(f => f.Account);
    }

    static void MapItems(ModelBuilder model)
    {
        var item = model.Entity<Item>();
        item.ToTable("sites_item");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Ignore(i => i.Text).Ignore(i => i.Touched).Ignore(i => i.Media);
        item.Property(i => i.Facts).HasConversion(f => FactsText.Write(f), t => FactsText.Read(t));
        item.Property(i => i.Slug).HasMaxLength(80);
        item.HasIndex(i => new { i.PartnershipId, i.Type, i.Slug }).IsUnique();
        item.HasIndex(i => new { i.Origin, i.State });
        item.HasIndex(i => i.Author);
        item.HasOne<Site>().WithMany().HasForeignKey(i => i.Origin).OnDelete(DeleteBehavior.Cascade);
        item.HasMany(i => i.Placements).WithOne().HasForeignKey(p => p.ItemId);
        item.HasMany(i => i.NewVersions).WithOne().HasForeignKey(v => v.ItemId);
        item.HasMany(i => i.NewSteps).WithOne().HasForeignKey(s => s.ItemId);
        item.Navigation(i => i.Placements).HasField("placements").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        item.HasMany(i => i.Attachments).WithOne().HasForeignKey(a => a.ItemId);
        item.Navigation(i => i.Attachments).HasField("attachments").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        item.Navigation(i => i.NewVersions).HasField("versions").UsePropertyAccessMode(PropertyAccessMode.Field);
        item.Navigation(i => i.NewSteps).HasField("steps").UsePropertyAccessMode(PropertyAccessMode.Field);

        var version = model.Entity<ItemVersion>();
        version.ToTable("sites_item_version");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Ignore(v => v.Text);
        version.Property(v => v.Facts).HasConversion(f => FactsText.Write(f), t => FactsText.Read(t));
        version.Property(v => v.Media).HasConversion(m => m.ToString(), t => ItemMedia.Read(t));
        version.HasIndex(v => new { v.ItemId, v.Number }).IsUnique();
    }

    static void MapHistory(ModelBuilder model)
    {
        var step = model.Entity<ItemStep>();
        step.ToTable("sites_item_step");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.HasIndex(s => s.ItemId);

        var edit = model.Entity<ProposedEdit>();
        edit.ToTable("sites_proposed_edit");
        edit.Property(e => e.Id).ValueGeneratedNever();
        edit.Ignore(e => e.Text);
        edit.Property(e => e.Facts).HasConversion(f => FactsText.Write(f), t => FactsText.Read(t));
        edit.Property(e => e.Media).HasConversion(m => m.ToString(), t => ItemMedia.Read(t));
        edit.HasIndex(e => new { e.ItemId, e.State });
        edit.HasOne<Item>().WithMany().HasForeignKey(e => e.ItemId).OnDelete(DeleteBehavior.Cascade);

        var restore = model.Entity<SiteRestore>();
        restore.ToTable("sites_restore");
        restore.Property(r => r.Id).ValueGeneratedNever();
        restore.HasIndex(r => r.SiteId);
        restore.HasOne<Site>().WithMany().HasForeignKey(r => r.SiteId).OnDelete(DeleteBehavior.Cascade);

        var reminder = model.Entity<SiteReminder>();
        reminder.ToTable("sites_reminder");
        reminder.Property(r => r.Id).ValueGeneratedNever();
        reminder.HasIndex(r => r.SiteId);
        reminder.HasOne<Site>().WithMany().HasForeignKey(r => r.SiteId).OnDelete(DeleteBehavior.Cascade);
    }
}

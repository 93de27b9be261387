using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Mitoyen.Kernel;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Requests.Data;

static class RequestsMapping
{
    public static void Map(ModelBuilder model)
    {
        MapRequest(model);
        MapThread(model);
        MapRanking(model);
        Numbering.Map(model);
        MapFilters(model);
    }

    static void MapFilters(ModelBuilder model)
    {
        var filter = model.Entity<SavedFilter>();
        filter.ToTable("requests_saved_filters");
        filter.Property(f => f.Id).ValueGeneratedNever();
        filter.Property(f => f.Name).HasMaxLength(SavedFilter.LongestName);
        filter.Property(f => f.Query).HasMaxLength(SavedFilter.LongestQuery);
        filter.HasIndex(f => new { f.PartnershipId, f.Account, f.Name }).IsUnique();
    }

    static void MapRequest(ModelBuilder model)
    {
        var request = model.Entity<Request>();
        request.ToTable("requests_requests");
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Title).HasMaxLength(Lengths.Title);
        request.Property(r => r.SubmissionKey).HasMaxLength(64).KeepOutOfJournal();
        request.Property(r => r.SealedToken).KeepOutOfJournal();
        request.Ignore(r => r.Standing);
        request.HasIndex(r => new { r.PartnershipId, r.Number }).IsUnique();
        request.HasIndex(r => new { r.PartnershipId, r.SubmissionKey }).IsUnique();
        request.HasIndex(r => new { r.PartnershipId, r.State });
        request.HasIndex(r => new { r.PartnershipId, r.Commune });
        request.HasIndex(r => new { r.PartnershipId, r.Class, r.FinishedAt });
        request.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.RequestId);

        var step = model.Entity<RequestStep>();
        step.ToTable("requests_steps");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.Ignore(s => s.Standing);
        step.HasIndex(s => new { s.RequestId, s.Sequence }).IsUnique();
        step.HasIndex(s => new { s.PartnershipId, s.At });
    }

    static void MapThread(ModelBuilder model)
    {
        var message = model.Entity<Message>();
        message.ToTable("requests_messages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.HasIndex(m => new { m.RequestId, m.At });
        message.HasOne<Request>().WithMany().HasForeignKey(m => m.RequestId);

        var note = model.Entity<PrivateNote>();
        note.ToTable("requests_private_notes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Text).KeepOutOfJournal();
        note.HasIndex(n => new { n.RequestId, n.At });
        note.HasOne<Request>().WithMany().HasForeignKey(n => n.RequestId);

        var lot = model.Entity<Lot>();
        lot.ToTable("requests_lots");
        lot.Property(l => l.Id).ValueGeneratedNever();
        lot.Property(l => l.Name).HasMaxLength(Lengths.Title);
        lot.HasIndex(l => l.RequestId);
        lot.HasOne<Request>().WithMany().HasForeignKey(l => l.RequestId);
    }

    static void MapRanking(ModelBuilder model)
    {
        var ranking = model.Entity<Ranking>();
        ranking.ToTable("requests_rankings");
        ranking.HasKey(r => new { r.PartnershipId, r.Principal });
        ranking.Property(r => r.Order).HasConversion(
            order => JsonSerializer.Serialize(order.Select(r => r.Value), JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<Guid[]>(text, JsonSerializerOptions.Default)!.Select(RequestId.From).ToArray(),
            new ValueComparer<IReadOnlyList<RequestId>>((a, b) => a!.SequenceEqual(b!), o => o.Aggregate(0, (h, r) => HashCode.Combine(h, r)), o => o));
        ranking.HasMany(r => r.Steps).WithOne().HasForeignKey(s => new { s.PartnershipId, s.Principal });

        var step = model.Entity<RankStep>();
        step.ToTable("requests_rank_steps");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.HasIndex(s => new { s.PartnershipId, s.Principal, s.Sequence }).IsUnique();
        step.HasIndex(s => s.RequestId);
    }
}

using Microsoft.EntityFrameworkCore;

namespace Mitoyen.Platform.Journal;

static class JournalMapping
{
    public static void Map(ModelBuilder model)
    {
        var entry = model.Entity<JournalEntry>();
        entry.ToTable("platform_journal");
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.Property(e => e.Hash).HasMaxLength(64);
        entry.Property(e => e.PreviousHash).HasMaxLength(64);
        entry.HasIndex(e => new { e.Subject, e.SubjectId });
        entry.HasIndex(e => e.At);
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Data;

/// <summary>The sheets are written in thousands and come from outside: one line of the journal says that an archive came, not each sheet.</summary>
static class ProceduresMapping
{
    public static void Map(ModelBuilder model)
    {
        var sheet = model.Entity<ImportedSheet>();
        sheet.ToTable("procedures_sheet");
        sheet.Property(s => s.Id).ValueGeneratedNever();
        sheet.Property(s => s.Code).HasMaxLength(20);
        sheet.Property(s => s.Kind).HasMaxLength(80);
        sheet.Property(s => s.Hash).HasMaxLength(64);
        sheet.HasIndex(s => new { s.Audience, s.Code }).IsUnique();
        sheet.HasIndex(s => new { s.Audience, s.Kind });
        sheet.KeepOutOfJournal();

        var redirection = model.Entity<SheetRedirection>();
        redirection.ToTable("procedures_redirection").HasKey(r => new { r.Audience, r.From });
        redirection.Property(r => r.From).HasMaxLength(20);
        redirection.Property(r => r.To).HasMaxLength(20);
        redirection.KeepOutOfJournal();

        var term = model.Entity<GlossaryTerm>();
        term.ToTable("procedures_term").HasKey(t => new { t.Audience, t.Code });
        term.Property(t => t.Code).HasMaxLength(20);
        term.HasIndex(t => new { t.Audience, t.SortKey });
        term.KeepOutOfJournal();

        var run = model.Entity<ArchiveRun>();
        run.ToTable("procedures_archive");
        run.Property(r => r.Id).ValueGeneratedNever();
        run.HasIndex(r => new { r.Audience, r.At });
        run.KeepOutOfJournal();

        var complement = model.Entity<LocalComplement>();
        complement.ToTable("procedures_complement");
        complement.Property(c => c.Id).ValueGeneratedNever();
        complement.Property(c => c.Code).HasMaxLength(20);
        complement.Property(c => c.ReviewedHash).HasMaxLength(64);
        complement.HasIndex(c => new { c.CommuneId, c.Audience, c.Code }).IsUnique();
    }
}

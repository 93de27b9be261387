using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Platform.Search;

static class SearchMapping
{
    public static void Map(ModelBuilder model)
    {
        var document = model.Entity<SearchDocument>();
        document.ToTable("platform_search");
        document.HasKey(d => d.Id);
        document.Property(d => d.Subject).HasMaxLength(40);
        document.HasIndex(d => new { d.Subject, d.SubjectId, d.Layer }).IsUnique();
        // The journal keeps the change of the subject itself; what officers note must not be read there.
        document.KeepOutOfJournal();
    }
}

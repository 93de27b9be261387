using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mitoyen.Platform.Journal;

/// <summary>Marks what the journal must not keep: secrets (password hashes, keys, tokens) and technical counters.</summary>
public static class NotJournaled
{
    const string Annotation = "Mitoyen:NotJournaled";

    public static PropertyBuilder<T> KeepOutOfJournal<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Annotation, true);

    /// <summary>For rows whose every change is technical (outbox attempts, sessions' last use).</summary>
    public static EntityTypeBuilder<T> KeepOutOfJournal<T>(this EntityTypeBuilder<T> entity) where T : class => entity.HasAnnotation(Annotation, true);

    public static bool IsKeptOut(IReadOnlyAnnotatable annotatable) => annotatable.FindAnnotation(Annotation) is not null;
}

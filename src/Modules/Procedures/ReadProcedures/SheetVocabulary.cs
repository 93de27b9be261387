using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>The words of all sheets, to read a typing error as the word that was meant; read again after each import.</summary>
sealed class SheetVocabulary
{
    volatile Known? known;

    /// <returns>The words with those that no sheet has read as the nearest one; null when one is near none, or nothing had to be changed.</returns>
    public async Task<IReadOnlyList<string>?> CorrectAsync(MitoyenDb db, IReadOnlyList<string> words, CancellationToken cancel)
    {
        var vocabulary = await ReadAsync(db, cancel);
        var meant = words.Select(w => Nearest(vocabulary, w)).OfType<string>().ToList();
        return meant.Count == words.Count && !meant.SequenceEqual(words) ? meant : null;
    }

    async Task<string[]> ReadAsync(MitoyenDb db, CancellationToken cancel)
    {
        var state = $"{await db.Set<ArchiveRun>().MaxAsync(r => (DateTime?)r.At, cancel):O} {await db.Set<ImportedSheet>().CountAsync(cancel)}";
        if (known is { } there && there.State == state) return there.Words;
        var words = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var line in db.Set<ImportedSheet>().AsNoTracking().Select(s => s.Words).AsAsyncEnumerable().WithCancellation(cancel)) words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var fresh = new Known(state, [.. words.Order(StringComparer.Ordinal)]);
        known = fresh;
        return fresh.Words;
    }

    /// <summary>One wrong, missing, added or swapped letter; two from eight letters on; none in words of three.</summary>
    static string? Nearest(string[] vocabulary, string word)
    {
        var at = Array.BinarySearch(vocabulary, word, StringComparer.Ordinal);
        if (at >= 0 || (~at < vocabulary.Length && vocabulary[~at].StartsWith(word, StringComparison.Ordinal))) return word;
        if (word.Length < 4) return null;
        var most = word.Length < 8 ? 1 : 2;
        return vocabulary.Select(v => (Word: v, Distance: Typing.Distance(word, v, most))).Where(v => v.Distance <= most).OrderBy(v => v.Distance).Select(v => v.Word).FirstOrDefault();
    }

    sealed record Known(string State, string[] Words);
}

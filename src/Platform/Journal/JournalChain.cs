using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mitoyen.Platform.Journal;

/// <summary>The hash that ties a link to the one before: SHA-256 over the fields, each preceded by its length so that no two contents give the same bytes.</summary>
public static class JournalChain
{
    public const string Origin = "0000000000000000000000000000000000000000000000000000000000000000";

    public static string HashOf(JournalEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in Fields(entry))
        {
            var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(field is null ? -1 : bytes.Length)}:")));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static IEnumerable<string?> Fields(JournalEntry e) =>
    [
        e.PreviousHash, e.Sequence.ToString(CultureInfo.InvariantCulture), e.At.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        e.Account?.ToString(), e.Actor, e.Partnership?.ToString(), e.Verb, e.Subject, e.SubjectId, e.Before, e.After,
    ];

    /// <summary>Reads the chain from its origin; the first link that does not hold, or null.</summary>
    public static async Task<BrokenLink?> FirstBrokenLinkAsync(IAsyncEnumerable<JournalEntry> entries, CancellationToken cancel = default)
    {
        long expected = 1;
        var previous = Origin;
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            if (entry.Sequence != expected) return new(expected, "manquant");
            if (entry.PreviousHash != previous) return new(entry.Sequence, "détaché du maillon précédent");
            if (HashOf(entry) != entry.Hash) return new(entry.Sequence, "modifié");
            (previous, expected) = (entry.Hash, expected + 1);
        }
        return null;
    }
}

/// <summary>The first place where the chain does not hold, and how.</summary>
public sealed record BrokenLink(long Sequence, string How);

namespace Mitoyen.Sites.Domain.Presence;

/// <summary>
/// Counts what a receiver would have to ask to judge one message, through the records that a record includes (RFC 7208, 4.6.4). It asks nobody: where it needs the records of
/// a domain that it does not know, it stops and says which; whoever asks walks again with them.
/// </summary>
/// <param name="known">TXT records by domain, lower case; null: nobody answered.</param>
sealed class SpfWalk(IReadOnlyDictionary<string, IReadOnlyList<string>?> known)
{
    readonly HashSet<string> open = [];
    int lookups;

    public static SpfLookups Count(string domain, SpfReading record, IReadOnlyDictionary<string, IReadOnlyList<string>?> known)
    {
        var walk = new SpfWalk(known);
        var (end, at) = walk.Follow(domain.ToLowerInvariant(), record);
        return new(walk.lookups, end, at);
    }

    (SpfEnd End, string Domain) Follow(string domain, SpfReading record)
    {
        if (!open.Add(domain)) return (SpfEnd.Loop, domain);
        foreach (var term in record.Asking)
        {
            if (++lookups > Spf.MostLookups) return (SpfEnd.TooMany, domain);
            // A macro makes another name of each message: nothing to follow.
            if (term.Name is not ("include" or "redirect") || term.Value.Contains('%', StringComparison.Ordinal)) continue;
            var next = term.Value.TrimEnd('.').ToLowerInvariant();
            if (!known.TryGetValue(next, out var texts)) return (SpfEnd.Unasked, next);
            if (texts is null) return (SpfEnd.Silent, next);
            if (Spf.Read(texts) is not { State: SpfState.Read } included) return (SpfEnd.Broken, next);
            var end = Follow(next, included);
            if (end.End != SpfEnd.Counted) return end;
        }
        open.Remove(domain);
        return (SpfEnd.Counted, "");
    }
}

/// <param name="Count">Asked until then.</param>
/// <param name="Domain">Where it stopped.</param>
sealed record SpfLookups(int Count, SpfEnd End, string Domain);

/// <summary>Broken: an included domain has no record that can be read. Silent: it did not answer. Unasked: nobody asked it yet.</summary>
enum SpfEnd { Counted, TooMany, Loop, Broken, Silent, Unasked }

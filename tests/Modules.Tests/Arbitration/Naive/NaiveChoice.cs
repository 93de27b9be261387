using System.Numerics;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration.Naive;

/// <summary>Rules 2, 5, 7, 8 and 9 over a naive ledger, by looking at every request.</summary>
static class NaiveChoice
{
    public static string? Choose(NaiveLedger ledger)
    {
        if (ledger.TakenFirst is { } taken) return taken.Name;
        var urgent = ledger.Waiting.Where(r => r.IsUrgent && (r.Principal.Tau.IsAboveZero || Agreed(ledger, r))).ToList();
        if (urgent.Count > 0)
        {
            var heads = urgent.GroupBy(r => r.Principal).Select(g => g.OrderBy(r => r.Since).ThenBy(r => r.Name, StringComparer.Ordinal).First()).ToList();
            return Best(heads).Name;
        }
        var turns = ledger.Waiting.Select(r => r.Principal).Distinct().Select(p => Head(ledger, p)).ToList();
        return turns.Count == 0 ? null : Best(turns).Name;
    }

    static bool Agreed(NaiveLedger ledger, NaiveRequest r) =>
        r.Consents.Count > 0 && ledger.Parties.All(p => p == r.Principal || p.Weight.IsZero || r.Consents.Contains(p.Name));

    static NaiveRequest Best(List<NaiveRequest> heads)
    {
        heads.Sort((a, b) => First(NaiveLedger.CompareV(a.Principal.S, a.Principal.Weight, b.Principal.S, b.Principal.Weight), a.Since.CompareTo(b.Since), string.CompareOrdinal(a.Principal.Name, b.Principal.Name)));
        return heads[0];
    }

    static NaiveRequest Head(NaiveLedger ledger, NaivePrincipal p)
    {
        var mine = ledger.Waiting.Where(r => r.Principal == p).ToList();
        if (mine.Any(r => r.Kind.Name != "support") && SupportIsAbove(ledger, p)) mine.RemoveAll(r => r.Kind.Name == "support");
        var heads = mine.GroupBy(r => r.Kind).Select(g => Head(ledger, [.. g])).ToList();
        heads.Sort((a, b) => First(NaiveLedger.CompareV(a.Kind.S, a.Kind.Weight, b.Kind.S, b.Kind.Weight), a.Since.CompareTo(b.Since), string.CompareOrdinal(a.Kind.Name, b.Kind.Name)));
        return heads[0];
    }

    static bool SupportIsAbove(NaiveLedger ledger, NaivePrincipal p)
    {
        if (ledger.Agreed(p, Clause.SupportCeiling) is not { } ceiling) return false;
        var recent = ledger.Work.Where(w => w.Who == p && w.At > ledger.Now.AddMinutes(-8 * 7 * 24 * 60)).ToList();
        BigInteger all = 0, support = 0;
        foreach (var w in recent) (all, support) = (all + w.Minutes, support + (w.Support ? w.Minutes : 0));
        return support > 0 && support * 10_000 > all * ceiling;
    }

    static NaiveRequest Head(NaiveLedger ledger, List<NaiveRequest> requests)
    {
        requests.Sort((a, b) => First(
            (a.Rank ?? int.MaxValue).CompareTo(b.Rank ?? int.MaxValue),
            a.Rank is not null ? 0 : Class(ledger, a) - Class(ledger, b),
            a.Rank is not null ? 0 : CompareHours(ledger, a, b),
            a.Since.CompareTo(b.Since),
            string.CompareOrdinal(a.Name, b.Name)));
        return requests[0];
    }

    static int Class(NaiveLedger ledger, NaiveRequest r)
    {
        var days = r.Due is { } due ? due.DayNumber - DateOnly.FromDateTime(ledger.Now).DayNumber : 1000;
        var bySlack = days > 30 ? 4 : days > 7 ? 3 : days > 2 ? 2 : 1;
        return Math.Min(r.Class, bySlack) - ((int)(ledger.Now - r.Since).TotalMinutes / (30 * 24 * 60));
    }

    /// <summary>In floating point, which the engine may not use: sums that differ by less than one part in a thousand million are taken for equal.</summary>
    static int CompareHours(NaiveLedger ledger, NaiveRequest a, NaiveRequest b)
    {
        var (x, y) = (Hours(ledger, a), Hours(ledger, b));
        return Math.Abs(x - y) <= 1e-9 * (Math.Abs(x) + Math.Abs(y)) ? 0 : x.CompareTo(y);
    }

    static double Hours(NaiveLedger ledger, NaiveRequest r) => ledger.Work
        .Where(w => w.Who == r.Principal && w.Commune == (r.Commune ?? ""))
        .Sum(w => (double)w.Minutes * Math.Pow(0.5, (DateOnly.FromDateTime(ledger.Now).DayNumber - DateOnly.FromDateTime(w.At).DayNumber) / 91.0))
        / (r.Commune is null ? 1 : ledger.CommuneWeights.GetValueOrDefault(r.Commune, 1));

    static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var c in comparisons) if (c != 0) return c;
        return 0;
    }
}

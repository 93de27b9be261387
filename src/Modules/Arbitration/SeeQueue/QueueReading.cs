using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Arbitration.SeeQueue;

/// <summary>Reads the ledger, replays it, and says of each waiting request where it stands and why.</summary>
sealed class QueueReading(LedgerReader ledgers, NameReader names, IRequests requests, LocalClock clock)
{
    public async Task<QueueView?> ReadAsync(CancellationToken cancel = default)
    {
        if (await ledgers.ReadAsync(clock.NowAt, cancel) is not { } ledger) return null;
        var position = ledger.Now();
        var places = position.Queue();
        var known = await names.ReadAsync(ledger, places.Select(p => p.Request.Key), cancel);
        return new(ledger, position, known, Lines(position, places, known, ledger), await requests.ToQualifyAsync(cancel));
    }

    static List<QueueLine> Lines(Position position, IReadOnlyList<Choice> places, LedgerNames names, ExerciseLedger ledger)
    {
        var words = names.Wording(ledger.Start);
        var tipping = new Dictionary<PrincipalKey, long?>();
        var lines = new List<QueueLine>(places.Count);
        foreach (var (index, (request, level)) in places.Index())
        {
            var principal = request.Principal.Key;
            if (!tipping.TryGetValue(principal, out var turns)) tipping[principal] = turns = position.Tipping(places[0], principal);
            if (names.Request(request.Key) is { } view)
                lines.Add(new(index + 1, request.Key, view, level, principal, request.Kind.Key, request.IsUrgent, () => position.Why(request.Key, words) ?? "", turns));
        }
        return lines;
    }
}

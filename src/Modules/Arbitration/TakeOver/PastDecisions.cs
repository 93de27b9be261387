using Mitoyen.Arbitration.Contracts;
using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.TakeOver;

/// <summary>Replays the exercise once, and asks at each decision what the queue said.</summary>
sealed class PastDecisions(LedgerReader ledgers, NameReader names, MitoyenDb db, PartnershipScope scope) : IPastDecisions
{
    public async Task<int> TakeOverAsync(IReadOnlyList<PastDecision> decisions, CancellationToken cancel = default)
    {
        if (decisions.Count == 0 || await ledgers.ReadAsync(decisions.Max(d => d.At), cancel) is not { } exercise) return 0;
        var words = (await names.ReadAsync(exercise, [], cancel)).Wording(exercise.Start);
        var (ledger, added) = (exercise.Ledger, 0);
        foreach (var past in decisions.OrderBy(d => d.At))
        {
            var (position, taken) = (ledger.At(past.At), Keys.Of(past.Taken));
            if (position.Why(taken, words) is not { } sentence) continue;
            var first = position.ByRule()!.Value.Request.Key;
            var reason = first == taken ? null : past.Reason;
            db.Add(new QueueDecision
            {
                Id = QueueDecisionId.New(), PartnershipId = scope.Required, DecidedAt = past.At, Officer = past.Officer,
                Taken = past.Taken, First = Keys.Request(first), Reason = reason, Sentence = sentence,
            });
            if (reason is not null) ledger = ledger.With(new Overridden(past.At, taken, reason));
            added++;
        }
        await db.SaveChangesAsync(cancel);
        return added;
    }
}

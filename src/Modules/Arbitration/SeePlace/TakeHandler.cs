using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.SeePlace;

/// <summary>Notes that the officer takes a request, with the sentence that the queue said of it at that instant (rule 9). Gives the request's number.</summary>
sealed class TakeHandler(LedgerReader ledgers, NameReader names, MitoyenDb db, PartnershipScope scope, CurrentViewer current, LocalClock clock)
{
    public async Task<Outcome<int>> HandleAsync(TakeForm form, CancellationToken cancel = default)
    {
        if (!Guid.TryParse(form.Request, out var id)) return new DoesNotWait();
        var taken = Keys.Of(new RequestId(id));
        if (await ledgers.ReadAsync(clock.NowAt, cancel) is not { } ledger) return new NoAgreementInForce();
        var position = ledger.Now();
        var known = await names.ReadAsync(ledger, [taken], cancel);
        if (position.Why(taken, known.Wording(ledger.Start)) is not { } sentence || known.Request(taken) is not { } request) return new DoesNotWait();

        var first = position.ByRule()!.Value.Request.Key;
        var reason = string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason.Trim();
        if (first != taken && reason is null) return new ReasonIsMissing();

        db.Add(new QueueDecision
        {
            Id = QueueDecisionId.New(), PartnershipId = scope.Required, DecidedAt = clock.NowAt, Officer = current.Viewer.Account!.Value,
            Taken = request.Id, First = Keys.Request(first), Reason = first == taken ? null : reason, Sentence = sentence,
        });
        await db.SaveChangesAsync(cancel);
        return request.Number;
    }
}

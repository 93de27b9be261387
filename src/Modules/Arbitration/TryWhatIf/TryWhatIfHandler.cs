using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.TryWhatIf;

/// <summary>Replays the ledger with the supposed entries added, beside the real one.</summary>
sealed class TryWhatIfHandler(LedgerReader ledgers, NameReader names, LocalClock clock)
{
    public async Task<Outcome<WhatIfView>> HandleAsync(WhatIfForm form, CancellationToken cancel = default)
    {
        if (await ledgers.ReadAsync(clock.NowAt, cancel) is not { } ledger) return new NoAgreementInForce();
        var today = ledger.Now();
        var before = today.Queue();
        var known = await names.ReadAsync(ledger, before.Select(c => c.Request.Key), cancel);

        var supposed = new List<LedgerEvent>();
        if (form.SupposesHours) supposed.Add(new Charged(ledger.Until, Keys.Of(new AuthorityId(Guid.Parse(form.Principal!))), Keys.Of(Enum.Parse<WorkKind>(form.Kind!)), null, form.Minutes.Value));
        if (form.SupposesUrgent)
        {
            if (before.FirstOrDefault(c => known.Request(c.Request.Key)?.Number == form.Number) is not { Request: { } urgent }) return new NotInTheQueue();
            if (!urgent.IsUrgent) supposed.Add(new UrgentDeclared(ledger.Until, urgent.Key));
        }
        var at = ledger.Until;
        if (form.SupposesShares)
        {
            var start = clock.StartOf(form.StartDay(clock.Today));
            if (start > at) at = start;
            supposed.AddRange(ledger.Terms.Principals.Select((p, i) => new WeightSet(at, Keys.Of(p), form.BasisPoints[i], i)));
        }
        var position = ledger.Ledger.With(supposed).At(at);
        return new WhatIfView(ledger, known, today, position, Lines(before, position.Queue(), known));
    }

    static List<WhatIfLine> Lines(IReadOnlyList<Choice> before, IReadOnlyList<Choice> after, LedgerNames names)
    {
        var places = after.Index().ToDictionary(c => c.Item.Request.Key, c => c.Index + 1);
        return [.. before.Index()
            .Where(c => names.Request(c.Item.Request.Key) is not null)
            .Select(c => new WhatIfLine(names.Request(c.Item.Request.Key)!, c.Item.Request.Principal.Key, c.Index + 1, places[c.Item.Request.Key]))];
    }
}

using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.DecidePlacements;

sealed class DecisionHandler(MitoyenDb db, SiteReach reach, AuthorLetters letters, LocalClock clock)
{
    /// <summary>All of them or none.</summary>
    /// <returns>The first line that cannot be decided so, and why.</returns>
    public async Task<(DecisionLine? Line, Refusal No)?> HandleAsync(IReadOnlyList<DecisionLine> lines, string answer, CancellationToken cancel)
    {
        foreach (var line in lines)
            if (await DecideAsync(line, answer, cancel) is { } no) return (line, no);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? (null, conflict) : null;
    }

    async Task<Refusal?> DecideAsync(DecisionLine form, string answer, CancellationToken cancel)
    {
        var id = Guid.TryParse(form.Placement, out var value) ? new PlacementId(value) : default;
        if (await db.FindOrAuditAsync<Placement>(p => p.Id == id, cancel) is not { } placement || reach.Account is not { } me) return new NoSuchItem();
        if (await db.FindOrAuditAsync<Item>(i => i.Id == placement.ItemId, cancel) is not { } item) return new NoSuchItem();
        var all = await reach.AllAsync(cancel);
        var site = all.First(s => s.Id == placement.SiteId);
        if (!reach.MayDecide(site)) return new NotYoursToDecide();
        if (StaleForm.Unless(placement, int.TryParse(form.Version, out var version) ? version : null) is { } stale) return stale;

        if (answer == DecisionForm.Refuse)
        {
            if (placement.Refuse(form.Reason ?? "", me, clock.NowAt) is { } no) return no;
            await letters.PlacementRefusedAsync(item, placement, site, all.First(s => s.Id == item.Origin), cancel);
        }
        else
        {
            DateOnly? end = null;
            if (!string.IsNullOrWhiteSpace(form.EndOn))
            {
                var typed = French.ReadDate(form.EndOn);
                if (typed.IsRefused(out var unread)) return unread;
                end = typed.Value;
            }
            placement.Accept(me, clock.NowAt);
            placement.Pin(answer == DecisionForm.Pin);
            placement.Arrange(form.Category ?? "", end);
            if (answer == DecisionForm.Trust && item.Author is { } author)
                db.Add(new Trust { Id = TrustId.New(), PartnershipId = placement.PartnershipId, Receiver = placement.SiteId, Contributor = author, Neighbour = null, GivenAt = clock.NowAt });
        }
        return null;
    }
}

using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.TakeOver;

sealed class CouncilTakeOver(MitoyenDb db, PartnershipScope scope, WatchList watched, ThresholdTable thresholds, LocalClock clock) : ICouncilTakeOver
{
    public async Task<Outcome<int>> TakeOverAsync(IReadOnlyList<KnownCouncil> councils, IReadOnlyList<KnownPurchase> purchases, CancellationToken cancel)
    {
        var subjects = await watched.KeepAsync(cancel);
        await thresholds.KeepAsync(cancel);
        foreach (var known in councils)
        {
            var meeting = MeetingOf(known, subjects);
            if (meeting.IsRefused(out var no)) return no;
            db.Add(meeting.Value);
        }
        foreach (var known in purchases) db.Add(PurchaseOf(known));
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : councils.Count + purchases.Count;
    }

    Outcome<CouncilMeeting> MeetingOf(KnownCouncil known, IReadOnlyList<WatchedSubject> subjects)
    {
        var at = clock.NowAt;
        var meeting = CouncilMeeting.Of(BodyOf(known.Commune, known.Authority), scope.Required);
        if (meeting.Announce(new(known.HeldOn, known.StartsAt, known.Expected, known.Place, known.NoticeSentOn, null), known.NoticeSentOn ?? clock.Today, at) is { } no) return no;
        meeting.SetAgenda(known.Agenda, subjects, at);
        if (known.Officer is { } officer && meeting.CallOfficer(officer, known.HeldOn, at) is null && known.Comes) meeting.Accept(officer, at);
        if (known.Briefing.Length > 0) meeting.Brief(known.Briefing, at);
        foreach (var decision in known.Decisions)
            if (meeting.Resolve(decision, clock.Today, at).IsRefused(out var early)) return early;
        return meeting;
    }

    PlannedPurchase PurchaseOf(KnownPurchase known)
    {
        var purchase = new PlannedPurchase { Id = PurchaseId.New(), PartnershipId = scope.Required };
        purchase.Plan(BodyOf(known.Commune, known.Authority), known.Title, known.Need, known.IsWorks ? PurchaseNature.Works : PurchaseNature.SuppliesAndServices, known.Amount, known.LaunchedOn);
        return purchase;
    }

    static CouncilBody BodyOf(CommuneId? commune, AuthorityId? authority) =>
        commune is { } c ? CouncilBody.Of(c) : authority is { } a ? CouncilBody.Of(a) : throw new ArgumentException("A council is a commune's or an authority's.");
}

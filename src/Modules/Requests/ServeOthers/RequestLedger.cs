using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.TakeOver;

namespace Mitoyen.Requests.ServeOthers;

/// <summary>What other modules ask about requests.</summary>
sealed class RequestLedger(MitoyenDb db, TakeOverHandler takeOver, RequestsOnTheRoad road) : IRequests
{
    const int Batch = 500;

    public async Task<IReadOnlyList<RequestEvent>> HistoryAsync(DateTime before, CancellationToken cancel = default)
    {
        var heads = await db.Set<Request>().AsNoTracking().Where(r => r.ReceivedAt < before)
            .Select(r => new { r.Number, Head = new StoryHead(r.Id, r.Principal, r.Commune, r.ReceivedAt) }).ToListAsync(cancel);
        var steps = (await db.Set<RequestStep>().AsNoTracking().Where(s => s.At < before).OrderBy(s => s.Sequence).ToListAsync(cancel))
            .ToLookup(s => s.RequestId, s => new StoryStep(s.At, s.Standing, s.Verb == StepVerb.TakenBack));
        var ranks = (await db.Set<RankStep>().AsNoTracking().Where(s => s.At < before).OrderBy(s => s.Sequence).ToListAsync(cancel))
            .ToLookup(s => s.RequestId, s => new StoryRank(s.At, s.Rank));
        return [.. heads
            .SelectMany(h => Story.Tell(h.Head, [.. steps[h.Head.Request]], [.. ranks[h.Head.Request]]).Select((told, order) => (told, h.Number, order)))
            .OrderBy(t => t.told.At).ThenBy(t => t.Number).ThenBy(t => t.order).Select(t => t.told)];
    }

    public async Task<IReadOnlyDictionary<RequestId, RequestView>> FindAsync(IReadOnlyCollection<RequestId> ids, CancellationToken cancel = default)
    {
        var ranks = await RanksAsync(cancel);
        var found = new Dictionary<RequestId, RequestView>();
        foreach (var batch in ids.Distinct().Chunk(Batch))
            foreach (var request in await db.Set<Request>().AsNoTracking().Where(r => batch.Contains(r.Id)).ToListAsync(cancel))
                found[request.Id] = View(request, ranks);
        return found;
    }

    public async Task<IReadOnlyList<RequestView>> ToQualifyAsync(CancellationToken cancel = default)
    {
        var ranks = await RanksAsync(cancel);
        var waiting = await db.Set<Request>().AsNoTracking().Where(r => r.State == RequestState.New).OrderBy(r => r.ReceivedAt).ThenBy(r => r.Number).ToListAsync(cancel);
        return [.. waiting.Select(r => View(r, ranks))];
    }

    public async Task<IReadOnlyList<OpenRequest>> OpenAsync(CancellationToken cancel = default)
    {
        var ranks = await RanksAsync(cancel);
        var open = await db.Set<Request>().AsNoTracking().Where(r => r.State != RequestState.Done && r.State != RequestState.Refused).OrderBy(r => r.Number).ToListAsync(cancel);
        var lots = (await db.Set<Lot>().AsNoTracking().Where(l => l.DoneAt == null).OrderBy(l => l.AddedAt).ToListAsync(cancel)).ToLookup(l => l.RequestId);
        return [.. open.Select(r => new OpenRequest(View(r, ranks), r.RequesterName, r.RequesterEmail, [.. lots[r.Id].Select(l => new OpenLot(l.Name, l.Length))]))];
    }

    public Task<Outcome<int>> SubmitAsync(AuthorityId principal, CommuneId? commune, string title, string description, CancellationToken cancel = default) =>
        road.SubmitAsync(principal, commune, title, description, cancel);

    public Task<Refusal?> FinishAsync(RequestId id, string? message, CancellationToken cancel = default) => road.FinishAsync(id, message, cancel);

    public Task<Outcome<int>> TakeOverAsync(IReadOnlyList<PastRequest> requests, CancellationToken cancel = default) => takeOver.HandleAsync(requests, cancel);

    async Task<Dictionary<RequestId, int>> RanksAsync(CancellationToken cancel) =>
        (await db.Set<Ranking>().AsNoTracking().ToListAsync(cancel)).SelectMany(r => r.Order.Select((id, i) => (id, Rank: i + 1))).ToDictionary(r => r.id, r => r.Rank);

    static RequestView View(Request r, Dictionary<RequestId, int> ranks) => new(
        r.Id, r.Number, r.Title, r.Commune, r.Principal, r.Kind, r.Class, r.DueOn, ranks.TryGetValue(r.Id, out var rank) ? rank : null, r.State, r.Standing.IsUrgent, r.ReceivedAt);
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Requests.TakeOver;

/// <summary>Takes over past requests with their stories, all or none; each step goes through the same rules as a new one.</summary>
sealed class TakeOverHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock, AgreedPriorities priorities, RequestIndex index, ITerritory territory)
{
    public async Task<Outcome<int>> HandleAsync(IReadOnlyList<PastRequest> past, CancellationToken cancel)
    {
        if (past.Count == 0) return 0;
        var ordered = past.OrderBy(p => p.ReceivedAt).ThenBy(p => p.Id.Value).ToList();
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var first = await Numbering.TakeAsync(db, scope.Required, ordered.Count, cancel);
        var communes = await territory.CommunesAsync([.. ordered.Select(p => p.Commune).OfType<CommuneId>().Distinct()], cancel);
        for (var i = 0; i < ordered.Count; i++)
        {
            var taken = await TakeAsync(ordered[i], first + i, cancel);
            if (taken.IsRefused(out var refusal)) return Forget(refusal);
            Add(ordered[i], taken.Value, ordered[i].Commune is { } id ? communes.GetValueOrDefault(id)?.Name : null);
        }
        await RankAsync(ordered, cancel);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return ordered.Count;
    }

    async Task<Outcome<Request>> TakeAsync(PastRequest past, int number, CancellationToken cancel)
    {
        var @class = (await priorities.MatrixAsync(DayOf(past.ReceivedAt), cancel)).ClassOf(past.Impact, past.Urgency);
        var request = new Request
        {
            Id = past.Id, PartnershipId = scope.Required, Number = number, Principal = past.Principal, Commune = past.Commune,
            Title = past.Title, Description = past.Description, PeopleStopped = past.PeopleStopped,
            RequesterName = past.RequesterName, RequesterEmail = past.RequesterEmail, RequesterAccount = null, Link = null, SealedToken = null,
            SubmissionKey = past.Id.ToString(), ReceivedAt = past.ReceivedAt,
        };
        request.Take(StepVerb.Received, Standing.Received(past.Impact, past.Urgency, @class), new By(null, past.RequesterName), past.ReceivedAt);
        if (past.Kind is not null || past.DueOn is not null) Qualify(request, past);
        foreach (var step in past.Steps.OrderBy(s => s.At))
            if (PastStory.Take(request, step, DayOf(step.At)) is { } refusal)
                return new StoryDoesNotHold(past.Title, step.At, refusal.Sentence);
        return request;
    }

    static void Qualify(Request request, PastRequest past)
    {
        var step = past.Steps.MinBy(s => s.At);
        var qualification = new Qualification(past.Kind, past.Impact, past.Urgency, request.Class, past.DueOn);
        request.Take(StepVerb.Qualified, request.Standing.Qualify(qualification, DateOnly.MinValue), new By(null, step?.Actor ?? past.RequesterName), step?.At ?? past.ReceivedAt);
    }

    void Add(PastRequest past, Request request, string? commune)
    {
        db.Add(request);
        foreach (var said in past.Messages)
            if (said.IsPrivateNote) db.Add(PrivateNote.Of(request, new By(null, said.Author), said.At, said.Text));
            else db.Add(Message.Of(request, new By(null, said.Author), said.At, said.Text));
        index.PutNew(request, commune, past.Messages.Where(m => !m.IsPrivateNote).Select(m => m.Text), [.. past.Messages.Where(m => m.IsPrivateNote).Select(m => m.Text)]);
    }

    async Task RankAsync(List<PastRequest> past, CancellationToken cancel)
    {
        var rankings = await db.Set<Ranking>().ToDictionaryAsync(r => r.Principal, cancel);
        foreach (var (request, step) in past.SelectMany(p => p.Steps.Where(s => s.Rank is not null).Select(s => (p, s))).OrderBy(x => x.s.At).ThenBy(x => x.p.ReceivedAt))
        {
            if (!rankings.TryGetValue(request.Principal, out var ranking))
                db.Add(rankings[request.Principal] = ranking = new Ranking { PartnershipId = scope.Required, Principal = request.Principal });
            ranking.Reorder(RankOrder.Placed(ranking.Order, request.Id, step.Rank), new By(null, step.Actor), step.At);
        }
    }

    Refusal Forget(Refusal refusal)
    {
        db.ChangeTracker.Clear();
        return refusal;
    }

    DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.AskForHelp;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Delays;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Requests.ServeOthers;

/// <summary>Requests that other modules submit (a council decided) or close (solved during a visit).</summary>
sealed class RequestsOnTheRoad(
    MitoyenDb db, PartnershipScope scope, LocalClock clock, ITerritory territory, AgreedPriorities priorities, AnswerDelays delays, RequestIndex index, RequestNotices notices, Places places, Me me)
{
    public async Task<Outcome<int>> SubmitAsync(AuthorityId principal, CommuneId? commune, string title, string description, CancellationToken cancel)
    {
        var served = commune is { } c ? await territory.PrincipalOfAsync(c, clock.Today, cancel) : (await territory.PrincipalsAsync(clock.Today, cancel)).FirstOrDefault(p => p.Id == principal)?.Id;
        if (served != principal) return new CommuneNotServed();
        var email = await me.EmailAsync(cancel);
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var request = new Request
        {
            Id = RequestId.New(), PartnershipId = scope.Required, Number = await Numbering.TakeAsync(db, scope.Required, 1, cancel), Principal = principal, Commune = commune,
            Title = title.Length > Lengths.Title ? title[..(Lengths.Title - 1)] + "…" : title, Description = description, PeopleStopped = 0,
            RequesterName = me.By.Label, RequesterEmail = email, RequesterAccount = me.By.Account, Link = null, SealedToken = null, SubmissionKey = NewRequestForm.NewKey(), ReceivedAt = clock.NowAt,
        };
        var @class = (await priorities.MatrixAsync(clock.Today, cancel)).ClassOf(Impact.OnePerson, Urgency.CanWait);
        request.Take(StepVerb.Received, Standing.Received(Impact.OnePerson, Urgency.CanWait, @class), me.By, clock.NowAt);
        db.Add(request);
        var place = (await places.OfAsync(request, cancel)).Of(request);
        index.PutNew(request, place, [], []);
        notices.Received(request, place, DelaySentence.Of(await delays.ForAsync(request.Standing, cancel), request.Standing));
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return request.Number;
    }

    public async Task<Refusal?> FinishAsync(RequestId id, string? message, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var request = await db.FindOrAuditAsync<Request>(r => r.Id == id, cancel);
        if (request is null) return new NotFoundHere();
        if (!me.Sight.MayQualify(request)) return new NotYours();
        if (request.State == RequestState.Done) return null;
        if (request.Take(StepVerb.Finished, request.Standing.Finish(), me.By, clock.NowAt) is { } no) return no;
        notices.Finished(request, message);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}

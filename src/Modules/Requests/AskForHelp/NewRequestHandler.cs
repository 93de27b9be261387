using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Delays;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Requests.AskForHelp;

/// <summary>Receives a request: once, whatever the number of posts; with the next number; and thanks by mail.</summary>
sealed class NewRequestHandler(
    MitoyenDb db, PartnershipScope scope, LocalClock clock, ITerritory territory, AgreedPriorities priorities, AnswerDelays delays, RequestIndex index, RequestNotices notices, NoticeLinks links, Places places)
{
    /// <returns>The number, new or of the first post.</returns>
    public async Task<Outcome<int>> HandleAsync(NewRequestForm form, Requester requester, CancellationToken cancel)
    {
        var asked = await PrincipalAsync(form.ReadPlace()!, requester.Sight, cancel);
        if (asked.IsRefused(out var refusal)) return refusal;
        await using var own = await db.BeginWritingAloneAsync(cancel);
        if (await FirstPostAsync(form.Key!, cancel) is { } first)
            return requester.Sight.Sees(first) ? first.Number : new NotFoundHere();
        var request = await MakeAsync(form, requester, asked.Value, await Numbering.TakeAsync(db, scope.Required, 1, cancel), cancel);
        db.Add(request);
        var place = (await places.OfAsync(request, cancel)).Of(request);
        index.PutNew(request, place, [], []);
        notices.Received(request, place, DelaySentence.Of(await delays.ForAsync(request.Standing, cancel), request.Standing));
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return request.Number;
    }

    Task<Request?> FirstPostAsync(string key, CancellationToken cancel) => db.Set<Request>().AsNoTracking().SingleOrDefaultAsync(r => r.SubmissionKey == key, cancel);

    /// <summary>Whose time it takes: the principal of the commune today. A place of another partnership, or out of reach, is refused and noted.</summary>
    async Task<Outcome<RequestPlace>> PrincipalAsync(RequestPlace place, Sight sight, CancellationToken cancel)
    {
        var principal = place.Commune is { } commune ? await territory.PrincipalOfAsync(commune, clock.Today, cancel)
            : (await territory.PrincipalsAsync(clock.Today, cancel)).FirstOrDefault(p => p.Id == place.Principal)?.Id;
        if (principal is { } served && sight.Write.Covers(served, place.Commune)) return place with { Principal = served };
        var (verb, subject) = (principal is null ? "forged-id" : "out-of-reach", place.Commune is null ? "Authority" : "Commune");
        await JournalWriter.AppendAsync(db, [new JournalNote(verb, subject, place.Commune?.ToString() ?? place.Principal.ToString()!, null, null)], cancel);
        return new CommuneNotServed();
    }

    async Task<Request> MakeAsync(NewRequestForm form, Requester requester, RequestPlace place, int number, CancellationToken cancel)
    {
        var caller = string.IsNullOrWhiteSpace(form.CallerName) && string.IsNullOrWhiteSpace(form.CallerEmail) ? null : form;
        var request = new Request
        {
            Id = RequestId.New(), PartnershipId = scope.Required, Number = number, Principal = place.Principal!.Value, Commune = place.Commune,
            Title = form.Title!.Trim(), Description = form.Description!.Trim(), PeopleStopped = form.ReadPeople()!.Value,
            RequesterName = string.IsNullOrWhiteSpace(caller?.CallerName) ? requester.Name : caller.CallerName.Trim(),
            RequesterEmail = caller is null ? requester.Email : caller.CallerEmail?.Trim() ?? "",
            RequesterAccount = caller is null ? requester.Account : null, Link = requester.Link,
            SealedToken = requester.Token is { } token ? links.Seal(token) : null, SubmissionKey = form.Key!, ReceivedAt = clock.NowAt,
        };
        var impact = ImpactOf(form);
        var @class = (await priorities.MatrixAsync(clock.Today, cancel)).ClassOf(impact, Urgency.ThisWeek);
        request.Take(StepVerb.Received, Standing.Received(impact, Urgency.ThisWeek, @class), new By(requester.Account, requester.Name), clock.NowAt);
        return request;
    }

    /// <summary>What the requester says, until the officer qualifies.</summary>
    static Impact ImpactOf(NewRequestForm form) => form.Stopped switch
    {
        NewRequestForm.Everyone => Impact.WholeCommune,
        NewRequestForm.Several => Impact.OneService,
        _ => Impact.OnePerson,
    };
}

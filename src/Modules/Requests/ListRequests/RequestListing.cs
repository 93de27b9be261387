using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.ListRequests;

/// <summary>The requests that a filter keeps, in its order, of those that the viewer may see: the reach narrows first, in the same query.</summary>
sealed class RequestListing(MitoyenDb db, TextSearch search, LocalClock clock, CurrentViewer current)
{
    public IQueryable<Request> Of(RequestFilter filter, Sight sight)
    {
        var requests = Narrowed(sight.Narrow(db.Set<Request>().AsNoTracking()), filter);
        if (filter.Mine) requests = Mine(requests);
        if (filter.Text is null) return Sorted(requests, filter.Sort);
        var query = TextQuery.Of(filter.Text);
        if (query.IsEmpty) return requests.Where(r => false);
        var found = requests.Join(search.Hits<RequestId>(query, RequestIndex.Subject, sight.SeesNotes), r => r.Id, h => h.SubjectId, (r, h) => new { Request = r, h.Score });
        return filter.Sort is null or RequestFilter.ByRelevance
            ? found.OrderByDescending(f => f.Score).ThenByDescending(f => f.Request.Number).Select(f => f.Request)
            : Sorted(found.Select(f => f.Request), filter.Sort);
    }

    IQueryable<Request> Narrowed(IQueryable<Request> requests, RequestFilter filter)
    {
        if (RequestFilter.States.TryGetValue(filter.State, out var state)) requests = requests.Where(r => r.State == state);
        else if (filter.State == RequestFilter.Open) requests = requests.Where(r => r.State != RequestState.Done && r.State != RequestState.Refused);
        if (filter.Commune is { } commune) requests = requests.Where(r => r.Commune == commune);
        if (filter.Principal is { } principal) requests = requests.Where(r => r.Principal == principal);
        if (filter.Kind is { } kind) requests = requests.Where(r => r.Kind == kind);
        if (filter.Class is { } @class) requests = requests.Where(r => r.Class == @class);
        if (filter.Urgent) requests = requests.Where(r => r.UrgentReason != null);
        if (filter.ReadFrom() is { } from) requests = Since(requests, clock.StartOf(from));
        if (filter.ReadTo() is { } to) requests = Before(requests, clock.StartOf(to.AddDays(1)));
        return requests;
    }

    static IQueryable<Request> Since(IQueryable<Request> requests, DateTime at) => requests.Where(r => r.ReceivedAt >= at);

    static IQueryable<Request> Before(IQueryable<Request> requests, DateTime at) => requests.Where(r => r.ReceivedAt < at);

    /// <summary>Made by me, or for a principal whose requests I rank.</summary>
    IQueryable<Request> Mine(IQueryable<Request> requests)
    {
        var me = current.Viewer.Account;
        var principals = current.Viewer.ReachOf(Permission.RankRequests).Authorities.ToArray();
        return requests.Where(r => r.RequesterAccount == me || principals.Contains(r.Principal));
    }

    static IQueryable<Request> Sorted(IQueryable<Request> requests, string? sort) => sort switch
    {
        RequestFilter.Oldest => requests.OrderBy(r => r.ReceivedAt).ThenBy(r => r.Number),
        RequestFilter.ByDueDate => requests.OrderBy(r => r.DueOn == null).ThenBy(r => r.DueOn).ThenBy(r => r.Number),
        RequestFilter.ByClass => requests.OrderByDescending(r => r.UrgentReason != null)
            .ThenBy(r => r.Class == PriorityClass.Critical ? 0 : r.Class == PriorityClass.High ? 1 : r.Class == PriorityClass.Normal ? 2 : 3).ThenBy(r => r.Number),
        _ => requests.OrderByDescending(r => r.ReceivedAt).ThenByDescending(r => r.Number),
    };
}

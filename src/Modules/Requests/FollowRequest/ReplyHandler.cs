using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>Adds a message to the public thread. From the requester's side it answers a question, or reopens; from the officer it goes out by mail.</summary>
sealed class ReplyHandler(MitoyenDb db, LocalClock clock, RequestFinder finder, RequestIndex index, RequestNotices notices)
{
    /// <summary>A second press of the button within this time is the same message.</summary>
    const int SameMessageMinutes = 2;

    public async Task<Refusal?> HandleAsync(int number, ReplyForm form, Sight sight, By by, CancellationToken cancel)
    {
        var found = await finder.FindToWriteAsync(number, sight, cancel);
        if (found.IsRefused(out var no)) return no;
        var request = found.Value;
        await using var own = await db.BeginWritingAloneAsync(cancel);
        await db.Entry(request).ReloadAsync(cancel);
        var message = Message.Of(request, by, clock.NowAt, form.Text!);
        if (await IsSaidAlreadyAsync(message, cancel)) return null;
        if (Move(request, form, sight, by) is { } refusal) return refusal;
        db.Add(message);
        await index.RenewThreadAsync(request, message, cancel);
        if (sight.MayQualify(request) && (by.Account is null || request.RequesterAccount != by.Account)) notices.Said(request, by, form.Text!);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    Refusal? Move(Request request, ReplyForm form, Sight sight, By by) => form.Reopen
        ? request.Take(StepVerb.Reopened, request.Standing.Reopen(form.Text), by, clock.NowAt)
        : request.State == RequestState.WaitingForRequester && !sight.MayQualify(request)
            ? request.Take(StepVerb.RequesterAnswered, request.Standing.RequesterAnswered(), by, clock.NowAt)
            : null;

    Task<bool> IsSaidAlreadyAsync(Message message, CancellationToken cancel)
    {
        var since = message.At.AddMinutes(-SameMessageMinutes);
        return db.Set<Message>().AnyAsync(m => m.RequestId == message.RequestId && m.Author == message.Author && m.Text == message.Text && m.At >= since, cancel);
    }
}

using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>The officer moves a request forward; the requester is told.</summary>
sealed class StepHandler(MitoyenDb db, LocalClock clock, RequestFinder finder, RequestIndex index, RequestNotices notices, Me me)
{
    public async Task<Refusal?> HandleAsync(int number, StepForm form, CancellationToken cancel)
    {
        var found = await finder.FindToQualifyAsync(number, me.Sight, cancel);
        if (found.IsRefused(out var no)) return no;
        var request = found.Value;
        await using var own = await db.BeginWritingAloneAsync(cancel);
        await db.Entry(request).ReloadAsync(cancel);
        if (Take(request, form) is { } refusal) return refusal;
        if (StaleForm.Unless(request, form.ReadVersion()) is { } stale) return stale;
        Tell(request, form);
        if (IsSaidInThread(form)) await SayAsync(request, form.Reason!, cancel);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    /// <summary>A step that the state does not allow is said before the form is called stale: its sentence tells more.</summary>
    Refusal? Take(Request request, StepForm form)
    {
        var (now, by, at) = (request.Standing, me.By, clock.NowAt);
        return form.Action switch
        {
            StepForm.Accept => request.Take(StepVerb.Accepted, now.Accept(), by, at),
            StepForm.Schedule => request.Take(StepVerb.Scheduled, now.Schedule(French.ReadDate(form.ScheduledOn).Value, clock.Today), by, at),
            StepForm.Ask => request.Take(StepVerb.AskedRequester, now.AskRequester(), by, at),
            StepForm.Answered => request.Take(StepVerb.RequesterAnswered, now.RequesterAnswered(), by, at),
            StepForm.Finish => request.Take(StepVerb.Finished, now.Finish(), by, at),
            StepForm.Refuse => request.Take(StepVerb.Refused, now.Refuse(form.Reason), by, at, form.Reason),
            StepForm.Reopen => request.Take(StepVerb.Reopened, now.Reopen(form.Reason), by, at, form.Reason),
            _ => throw new InvalidOperationException($"The form let {form.Action} through."),
        };
    }

    void Tell(Request request, StepForm form)
    {
        switch (form.Action)
        {
            case StepForm.Accept: notices.Accepted(request, form.Reason); break;
            case StepForm.Schedule: notices.Scheduled(request, form.Reason); break;
            case StepForm.Ask: notices.Asked(request, form.Reason!); break;
            case StepForm.Finish: notices.Finished(request, form.Reason); break;
            case StepForm.Refuse: notices.Refused(request, form.Reason!); break;
            case StepForm.Reopen: notices.Reopened(request, form.Reason!); break;
        }
    }

    /// <summary>The reason of a refusal or reopening stands with its step; everything else that is told is a message.</summary>
    static bool IsSaidInThread(StepForm form) => form.Action is not (StepForm.Refuse or StepForm.Reopen) && !string.IsNullOrWhiteSpace(form.Reason);

    async Task SayAsync(Request request, string text, CancellationToken cancel)
    {
        var message = Message.Of(request, me.By, clock.NowAt, text);
        db.Add(message);
        await index.RenewThreadAsync(request, message, cancel);
    }
}

using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.TakeOver;

/// <summary>Tells which verbs a step of a past story means.</summary>
static class PastStory
{
    public static Refusal? Take(Request request, PastRequestStep step, DateOnly day)
    {
        var by = new By(null, step.Actor);
        if (step.State is { } state && state != request.State && Enter(request, state, step, by, day) is { } refused) return refused;
        return step.Urgent switch
        {
            true when !request.Standing.IsUrgent => request.Take(StepVerb.DeclaredUrgent, request.Standing.DeclareUrgent(step.Reason), by, step.At, step.Reason),
            false when request.Standing.IsUrgent => request.Take(StepVerb.UrgencyWithdrawn, request.Standing.WithdrawUrgency(), by, step.At, step.Reason),
            _ => null,
        };
    }

    static Refusal? Enter(Request request, RequestState state, PastRequestStep step, By by, DateOnly day)
    {
        var now = request.Standing;
        return state switch
        {
            RequestState.WaitingForRequester => request.Take(StepVerb.AskedRequester, now.AskRequester(), by, step.At, step.Reason),
            RequestState.Done => request.Take(StepVerb.Finished, now.Finish(), by, step.At, step.Reason),
            RequestState.Refused => request.Take(StepVerb.Refused, now.Refuse(step.Reason), by, step.At, step.Reason),
            RequestState.Scheduled => Schedule(request, step, by, day),
            _ when !now.IsOpen => request.Take(StepVerb.Reopened, now.Reopen(step.Reason), by, step.At, step.Reason),
            _ when now.State == RequestState.WaitingForRequester => request.Take(StepVerb.RequesterAnswered, now.RequesterAnswered(), by, step.At, step.Reason),
            _ => request.Take(StepVerb.Accepted, now.Accept(), by, step.At, step.Reason),
        };
    }

    /// <summary>What waits for its requester or is not accepted yet becomes so first, in the same instant.</summary>
    static Refusal? Schedule(Request request, PastRequestStep step, By by, DateOnly day)
    {
        if (!request.Standing.WaitsForOfficer && Enter(request, RequestState.Accepted, step, by, day) is { } refused) return refused;
        var planned = step.ScheduledOn ?? request.DueOn ?? day;
        return request.Take(StepVerb.Scheduled, request.Standing.Schedule(planned < day ? day : planned, day), by, step.At, step.Reason);
    }
}

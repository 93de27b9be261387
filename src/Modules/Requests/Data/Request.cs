using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Data;

/// <summary>A request for work: what was asked never changes; where it stands changes by <see cref="Take"/> alone, which writes its story.</summary>
sealed class Request : IBelongsToPartnership, IVersioned
{
    public required RequestId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required int Number { get; init; }
    public required AuthorityId Principal { get; init; }
    public required CommuneId? Commune { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required int PeopleStopped { get; init; }
    public required string RequesterName { get; init; }
    public required string RequesterEmail { get; init; }
    public required AccountId? RequesterAccount { get; init; }
    public required PersonalLinkId? Link { get; init; }
    /// <summary>The personal link's token, sealed with the server's keys, so that notices can lead back to the page; null for people with an account.</summary>
    public required string? SealedToken { get; init; }
    /// <summary>Random, made with the form: a second post of the same form finds the first.</summary>
    public required string SubmissionKey { get; init; }
    public required DateTime ReceivedAt { get; init; }

    public RequestState State { get; private set; }
    public WorkKind? Kind { get; private set; }
    public Impact Impact { get; private set; }
    public Urgency Urgency { get; private set; }
    public PriorityClass Class { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public DateOnly? ScheduledOn { get; private set; }
    public bool WasAccepted { get; private set; }
    public string? UrgentReason { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public DateTime ChangedAt { get; private set; }
    public int StepCount { get; private set; }
    public int Version { get; private set; }

    public List<RequestStep> Steps { get; } = [];

    public Standing Standing => new(State, Kind, Impact, Urgency, Class) { DueOn = DueOn, ScheduledOn = ScheduledOn, WasAccepted = WasAccepted, UrgentReason = UrgentReason };

    /// <summary>Takes back the last action: the request stands as before it.</summary>
    /// <param name="steps">All of its steps, in order.</param>
    public Refusal? TakeBack(IReadOnlyList<RequestStep> steps, By by, DateTime at)
    {
        var kept = LastAction.Effective(steps, s => s.At, s => s.Verb == StepVerb.TakenBack);
        if (steps.Count == 0 || kept.Count <= 1) return new NothingToTakeBack();
        if (LastAction.Check(steps[^1].Verb, steps[^1].Account, steps[^1].At, by.Account, at) is { } no) return no;
        var before = LastAction.WithoutLast(kept, s => s.At);
        var refusal = Take(StepVerb.TakenBack, before[^1].Standing, by, at);
        if (State == RequestState.Done) FinishedAt = before.Last(s => s.Verb == StepVerb.Finished).At;
        return refusal;
    }

    /// <summary>Takes a step, and writes it; or passes on why not. A step that changes nothing is not written.</summary>
    public Refusal? Take(StepVerb verb, Outcome<Standing> outcome, By by, DateTime at, string? reason = null)
    {
        if (outcome.IsRefused(out var refusal)) return refusal;
        var next = outcome.Value;
        if (StepCount > 0 && next == Standing && verb is not (StepVerb.Scheduled or StepVerb.TakenBack)) return null;
        (State, Kind, Impact, Urgency, Class) = next;
        (DueOn, ScheduledOn, WasAccepted, UrgentReason) = (next.DueOn, next.ScheduledOn, next.WasAccepted, next.UrgentReason);
        FinishedAt = State == RequestState.Done ? at : null;
        ChangedAt = at;
        Steps.Add(RequestStep.Of(this, ++StepCount, verb, by, at, reason));
        return null;
    }
}

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Data;

/// <summary>One step of a request's story, with its standing afterwards. Written once, never changed.</summary>
sealed class RequestStep : IBelongsToPartnership
{
    public required RequestStepId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required RequestId RequestId { get; init; }
    /// <summary>1, 2, 3… in the request.</summary>
    public required int Sequence { get; init; }
    public required StepVerb Verb { get; init; }
    public required DateTime At { get; init; }
    public required AccountId? Account { get; init; }
    public required string Actor { get; init; }
    public required string? Reason { get; init; }

    public required RequestState State { get; init; }
    public required WorkKind? Kind { get; init; }
    public required Impact Impact { get; init; }
    public required Urgency Urgency { get; init; }
    public required PriorityClass Class { get; init; }
    public required DateOnly? DueOn { get; init; }
    public required DateOnly? ScheduledOn { get; init; }
    public required bool WasAccepted { get; init; }
    public required string? UrgentReason { get; init; }

    public Standing Standing => new(State, Kind, Impact, Urgency, Class) { DueOn = DueOn, ScheduledOn = ScheduledOn, WasAccepted = WasAccepted, UrgentReason = UrgentReason };

    public static RequestStep Of(Request request, int sequence, StepVerb verb, By by, DateTime at, string? reason) => new()
    {
        Id = RequestStepId.New(), PartnershipId = request.PartnershipId, RequestId = request.Id, Sequence = sequence, Verb = verb,
        At = at, Account = by.Account, Actor = by.Label, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        State = request.State, Kind = request.Kind, Impact = request.Impact, Urgency = request.Urgency, Class = request.Class,
        DueOn = request.DueOn, ScheduledOn = request.ScheduledOn, WasAccepted = request.WasAccepted, UrgentReason = request.UrgentReason,
    };
}

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Requests.Contracts;

/// <summary>A request with its whole story, taken over from elsewhere. Numbers follow the order of reception. With a kind or a due date it is qualified at its first step (at reception when it has none).</summary>
public sealed record PastRequest(
    RequestId Id, AuthorityId Principal, CommuneId? Commune, string RequesterName, string RequesterEmail,
    string Title, string Description, int PeopleStopped, DateTime ReceivedAt,
    WorkKind? Kind, Impact Impact, Urgency Urgency, DateOnly? DueOn, IReadOnlyList<PastRequestStep> Steps, IReadOnlyList<PastMessage> Messages);

/// <summary>A step of its story.</summary>
/// <param name="State">The state it enters, or null when the step changes something else. Entering <c>Accepted</c> or <c>New</c> from done or refused reopens it; from waiting for the requester, it is the answer.</param>
/// <param name="Reason">Needed for a refusal, a reopening and an urgent request.</param>
/// <param name="Rank">The rank its principal gives, 1 first, or null for no change.</param>
/// <param name="ScheduledOn">The day planned; when it is missing, the due date or else the day of the step.</param>
public sealed record PastRequestStep(DateTime At, string Actor, RequestState? State = null, string? Reason = null, bool? Urgent = null, int? Rank = null, DateOnly? ScheduledOn = null);

public sealed record PastMessage(DateTime At, string Author, string Text, bool IsPrivateNote);

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Requests.Contracts;

/// <summary>A request with its whole story, taken over from elsewhere. Numbers follow the order of reception.</summary>
public sealed record PastRequest(
    RequestId Id, AuthorityId Principal, CommuneId? Commune, string RequesterName, string RequesterEmail,
    string Title, string Description, int PeopleStopped, DateTime ReceivedAt,
    WorkKind? Kind, Impact Impact, Urgency Urgency, DateOnly? DueOn, IReadOnlyList<PastRequestStep> Steps, IReadOnlyList<PastMessage> Messages);

/// <summary>A step of its story.</summary>
/// <param name="State">The state it enters, or null when the step changes something else.</param>
/// <param name="Rank">The rank its principal gives, or null for no change.</param>
public sealed record PastRequestStep(DateTime At, string Actor, RequestState? State = null, string? Reason = null, bool? Urgent = null, int? Rank = null);

public sealed record PastMessage(DateTime At, string Author, string Text, bool IsPrivateNote);

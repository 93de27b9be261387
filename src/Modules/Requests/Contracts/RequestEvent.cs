using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Requests.Contracts;

/// <summary>What happened to a request, as the arbitration replays it, in order of time. For one request openings and closings alternate, beginning with an opening; nothing else is told while it does not wait.</summary>
public abstract record RequestEvent(RequestId Request, DateTime At);

/// <summary>It starts to wait for the officer: accepted, reopened, or given back by the requester. Carries all that orders it. It is not urgent unless a <see cref="RequestUrgencyChanged"/> of the same instant follows.</summary>
public sealed record RequestOpened(RequestId Request, DateTime At, AuthorityId Principal, CommuneId? Commune, WorkKind Kind, PriorityClass Class, DateOnly? DueOn, int? Rank, DateTime ReceivedAt) : RequestEvent(Request, At);

/// <summary>It no longer waits: done, refused, or it is the requester's turn.</summary>
public sealed record RequestClosed(RequestId Request, DateTime At) : RequestEvent(Request, At);

/// <summary>Kind, class or due date changed while it waited.</summary>
public sealed record RequestRequalified(RequestId Request, DateTime At, WorkKind Kind, PriorityClass Class, DateOnly? DueOn) : RequestEvent(Request, At);

/// <summary>Its principal ranked it (null: no rank any more). Ranks that follow a closed one keep their number until somebody saves an order again: only their order counts.</summary>
public sealed record RequestRanked(RequestId Request, DateTime At, int? Rank) : RequestEvent(Request, At);

/// <summary>Declared urgent, or no longer.</summary>
public sealed record RequestUrgencyChanged(RequestId Request, DateTime At, bool IsUrgent) : RequestEvent(Request, At);

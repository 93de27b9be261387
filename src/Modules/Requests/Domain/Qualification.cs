using Mitoyen.Agreements.Contracts;

namespace Mitoyen.Requests.Domain;

/// <summary>What the officer says about a request: its kind of work, and its class by the agreement's matrix on that day.</summary>
sealed record Qualification(WorkKind? Kind, Impact Impact, Urgency Urgency, PriorityClass Class, DateOnly? DueOn);

using Mitoyen.Arbitration.Data;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Arbitration.SeeDecisions;

/// <summary>A decision and the names of what it speaks of.</summary>
sealed record DecisionLine(QueueDecision Decision, string Officer, RequestView? Taken, RequestView? First, string Principal);

using Mitoyen.Arbitration.Contracts;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>What a year left behind.</summary>
sealed record PlayedYear(IReadOnlyList<PastRequest> Requests, IReadOnlyList<PastTimeEntry> Entries, IReadOnlyList<PastDecision> Decisions);

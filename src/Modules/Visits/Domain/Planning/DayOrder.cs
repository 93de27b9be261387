using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>One officer's visits of a day, in the order wanted.</summary>
sealed record DayOrder(AccountId Officer, DateOnly Date, IReadOnlyList<VisitKey> Visits);

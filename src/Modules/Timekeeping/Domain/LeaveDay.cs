using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>A day, or half of one, that an officer does not work.</summary>
sealed class LeaveDay : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public required DateOnly Day { get; init; }
    public required bool IsHalf { get; init; }

    /// <summary>Which half; null for a whole day, or where nobody said it.</summary>
    public DayHalf? Off { get; init; }
}

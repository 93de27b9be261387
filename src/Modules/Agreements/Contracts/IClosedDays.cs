namespace Mitoyen.Agreements.Contracts;

/// <summary>Answers how far the past is settled. The module that closes months implements it; this one may not know it.</summary>
public interface IClosedDays
{
    /// <summary>The last day of the last closed month of the current partnership; null when none is closed.</summary>
    Task<DateOnly?> LastClosedDayAsync(CancellationToken cancel = default);
}

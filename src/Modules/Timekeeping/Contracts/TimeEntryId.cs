using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>One line of the ledger of time.</summary>
public readonly record struct TimeEntryId(Guid Value) : IId<TimeEntryId>
{
    public static TimeEntryId From(Guid value) => new(value);
    public static TimeEntryId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}

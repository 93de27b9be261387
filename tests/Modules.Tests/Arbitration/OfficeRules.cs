namespace Mitoyen.Modules.Tests.Arbitration;

/// <summary>What may happen in an <see cref="Office"/>.</summary>
sealed record OfficeRules
{
    public int Principals { get; init; } = 2;
    public int HighestWeight { get; init; } = 100;
    public bool CarryOver { get; init; } = true;
    public bool Urgent { get; init; }
    public bool Withdrawals { get; init; } = true;

    /// <summary>Someone always waits: the last request is not closed before another opens.</summary>
    public bool NeverEmpty { get; init; }

    /// <summary>Of ten things that happen, how many are new requests.</summary>
    public int Arrivals { get; init; } = 4;
    public string[] Kinds { get; init; } = ["advice"];
    public long? SupportCeiling { get; init; }
}

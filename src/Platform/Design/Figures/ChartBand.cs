namespace Mitoyen.Platform.Design;

/// <summary>Between which values a series is promised to stay, at each label: the bound. It may change with time.</summary>
public sealed record ChartBand(string Label, IReadOnlyList<long> Low, IReadOnlyList<long> High)
{
    /// <summary>The same bound all along.</summary>
    public static ChartBand Constant(string label, long low, long high, int count) => new(label, [.. Enumerable.Repeat(low, count)], [.. Enumerable.Repeat(high, count)]);
}

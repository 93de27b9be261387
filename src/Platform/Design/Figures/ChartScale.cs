namespace Mitoyen.Platform.Design;

/// <summary>A vertical or horizontal axis with round marks: values to whole pixels, in integers.</summary>
sealed class ChartScale
{
    /// <param name="unit">What a mark is a round number of: 60 for hours in minutes.</param>
    public ChartScale(IEnumerable<long> values, long unit, int marks = 5)
    {
        var all = values.Append(0).ToList();
        var (low, high) = (all.Min(), all.Max()); // Zero is always on the axis: low is never above it, high never below.
        if (low == high) high = low + unit;
        Step = RoundStep(Math.Max(1, (high - low) / marks), Math.Max(1, unit));
        Low = -((-low + Step - 1) / Step) * Step;
        High = (high + Step - 1) / Step * Step;
    }

    public long Low { get; }
    public long High { get; }
    public long Step { get; }

    public IEnumerable<long> Marks()
    {
        for (var m = Low; m <= High; m += Step) yield return m;
    }

    /// <summary>How far from the low end, of a length.</summary>
    public int At(long value, int length) => (int)((Int128)(value - Low) * length / (High - Low));

    // 1, 2, 5, 10, 20, 50… units.
    static long RoundStep(long least, long unit)
    {
        for (var size = unit; ; size *= 10)
        {
            if (size >= least) return size;
            if (size * 2 >= least) return size * 2;
            if (size * 5 >= least) return size * 5;
        }
    }
}

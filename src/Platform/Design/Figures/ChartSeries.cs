namespace Mitoyen.Platform.Design;

/// <summary>A series of a chart, one value a label (null: none). In the order given: series 0 has the colour of principal A, 1 of principal B.</summary>
public sealed record ChartSeries(string Label, IReadOnlyList<long?> Values);

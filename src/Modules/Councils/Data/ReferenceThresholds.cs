using System.Globalization;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Councils.Data;

/// <summary>The table of thresholds that a partnership starts from.</summary>
static class ReferenceThresholds
{
    public static IReadOnlyList<Threshold> All { get; } = [.. ReferenceTable.Read("thresholds").Select(Read)];

    static Threshold Read(string[] cells) => new(
        Enum.Parse<ThresholdRule>(cells[0]), Enum.Parse<PurchaseNature>(cells[1]), Day(cells[2])!.Value, Day(cells[3]),
        Euros.Whole(long.Parse(cells[4], CultureInfo.InvariantCulture)), cells[6], bool.Parse(cells[5]));

    static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

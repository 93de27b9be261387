using CsCheck;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Kernel;

/// <summary>Days for property tests, close enough together to meet each other often.</summary>
static class Days
{
    static readonly DateOnly First = new(2024, 1, 1);

    public static readonly Gen<DateOnly> Any = Gen.Int[0, 120].Select(First.AddDays);

    public static readonly Gen<DateRange> Range = Gen.Select(Any, Gen.Int[1, 40], Gen.Bool, (from, length, open) => new DateRange(from, open ? null : from.AddDays(length)));

    public static IEnumerable<DateOnly> All => Enumerable.Range(0, 200).Select(First.AddDays);
}

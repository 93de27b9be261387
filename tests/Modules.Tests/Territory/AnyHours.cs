using CsCheck;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Modules.Tests.Territory;

/// <summary>Random opening hours that hold together.</summary>
static class AnyHours
{
    /// <summary>Up to three intervals that do not overlap, made from increasing minutes of the day; two may touch.</summary>
    static readonly Gen<IReadOnlyList<OpeningInterval>> Day =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1439].Array[6]).Select((count, minutes) =>
        {
            var ends = minutes.Distinct().Order().ToArray();
            return (IReadOnlyList<OpeningInterval>)[.. Enumerable.Range(0, Math.Min(count, ends.Length / 2)).Select(i => new OpeningInterval(At(ends[2 * i]), At(ends[(2 * i) + 1])))];
        });

    static readonly Gen<List<OpeningException>> Exceptions =
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 20], Day).List[0, 5].Select(list =>
        {
            var day = new DateOnly(2026, 1, 1);
            return list.Select(e =>
            {
                var first = day.AddDays(e.Item1);
                day = first.AddDays(e.Item2 + 1);
                return new OpeningException(first, first.AddDays(e.Item2), e.Item3);
            }).ToList();
        });

    public static readonly Gen<OpeningHours> Valid =
        Gen.Select(Day.Array[7], Gen.Bool, Exceptions).Select((week, holidays, exceptions) => OpeningHours.Of(week, holidays, exceptions).Value);

    public static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 400].Select(d => new DateOnly(2025, 12, 20).AddDays(d));

    static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}

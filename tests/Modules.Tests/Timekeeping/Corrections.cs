using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

public sealed class Corrections
{
    [Fact]
    public void Make_the_line_say_what_is_true_and_never_less_than_nothing() =>
        Gen.Select(Gen.Long[1, 1440], Gen.Long[0, 1440].Array[0, 8]).Sample((minutes, rights) =>
        {
            var line = Invented.Line(minutes);
            var counters = Invented.Corrected(line, rights);

            return Correction.Left(line, counters) == new Minutes(rights.Length == 0 ? minutes : rights[^1])
                && Enumerable.Range(0, counters.Count + 1).All(n => Correction.Left(line, counters.Take(n)) >= Minutes.Zero)
                && line.Minutes == new Minutes(minutes);
        }, iter: 10_000);

    [Fact]
    public void That_move_a_line_take_away_what_is_left_and_give_the_right_duration_elsewhere() =>
        Gen.Select(Gen.Long[1, 1440], Gen.Long[1, 1440]).Sample((minutes, right) =>
        {
            var line = Invented.Line(minutes, Beneficiary.Of(Invented.Principals[0]));

            var works = Correction.Work(line, line.Minutes, new Minutes(right), line.Combination with { Beneficiary = Beneficiary.Of(Invented.Principals[1]) }, Invented.Day.AddDays(30)).Value;

            return works.Select(w => (w.Beneficiary.Principal, w.Minutes.Value)).SequenceEqual([(Invented.Principals[0], -minutes), (Invented.Principals[1], right)]);
        }, iter: 10_000);

    [Fact]
    public void Below_nothing_are_refused()
    {
        var line = Invented.Line(60);

        Assert.IsType<CorrectsTooMuch>(Correction.Work(line, line.Minutes, new Minutes(-1), line.Combination, Invented.Day).Refusal);
    }

    [Fact]
    public void That_change_nothing_are_refused()
    {
        var line = Invented.Line(60);

        Assert.IsType<NothingToCorrect>(Correction.Work(line, line.Minutes, new Minutes(60), line.Combination, Invented.Day).Refusal);
    }

    [Fact]
    public void Cannot_move_a_line_that_was_cancelled()
    {
        var line = Invented.Line(60);

        Assert.IsType<NothingLeftToMove>(Correction.Work(line, Minutes.Zero, new Minutes(60), line.Combination with { Beneficiary = Beneficiary.Of(Invented.Principals[1]) }, Invented.Day).Refusal);
    }
}

using CsCheck;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Kernel;

public sealed class Minutes_of_work
{
    static readonly Gen<Minutes> Any = Gen.Long[-100_000, 100_000].Select(m => new Minutes(m));

    [Fact]
    public void Add_and_take_away_like_whole_numbers() =>
        Gen.Select(Any, Any).Sample((a, b) => (a + b).Value == a.Value + b.Value && a + b - b == a && a + -a == Minutes.Zero, iter: 10_000);

    [Fact]
    public void Compare_like_whole_numbers() =>
        Gen.Select(Any, Any).Sample((a, b) =>
            a < b == a.Value < b.Value && a > b == b < a && a <= b == !(a > b) && a >= b == !(a < b) && Math.Sign(a.CompareTo(b)) == Math.Sign(a.Value.CompareTo(b.Value)), iter: 10_000);

    [Fact]
    public void Never_wrap_round()
    {
        Assert.Throws<OverflowException>(() => new Minutes(long.MaxValue) + new Minutes(1));
        Assert.Throws<OverflowException>(() => new Minutes(long.MinValue) - new Minutes(1));
        Assert.Throws<OverflowException>(() => -new Minutes(long.MinValue));
        Assert.Throws<OverflowException>(() => Minutes.FromHours(long.MaxValue));
    }

    [Fact]
    public void Come_from_hours() => Assert.Equal(new Minutes(1_607 * 60), Minutes.FromHours(1_607));
}

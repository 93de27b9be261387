using CsCheck;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class Plans_of_places
{
    const int Width = 640, Height = 320;

    static readonly Gen<(string, int, int)> Place = Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 40], Gen.Int[50_000_000, 50_300_000], Gen.Int[2_700_000, 3_100_000]);

    [Fact]
    public void Every_place_is_on_the_plan_and_no_name_covers_another() => Place.List[1, 40].Sample(places =>
    {
        var marks = PlanMark.Place(places, Width, Height);

        Assert.Equal(places.Select(p => p.Item1), marks.Select(m => m.Label));
        Assert.All(marks, m => Assert.True(m.X is >= 0 and <= Width && m.Y is >= 0 and <= Height));
        var names = marks.Where(m => m.Side is not null).Select(m => (From: m.Side == PlanSide.Right ? m.X + 10 : m.X - 10 - (m.Label.Length * 7), To: m.Side == PlanSide.Right ? m.X + 10 + (m.Label.Length * 7) : m.X - 10, m.Y)).ToList();
        Assert.All(names, n => Assert.True(n.From >= 0 && n.To <= Width));
        for (var i = 0; i < names.Count; i++)
            for (var j = 0; j < i; j++)
                Assert.False(names[i].From < names[j].To && names[j].From < names[i].To && Math.Abs(names[i].Y - names[j].Y) < 14);
    }, iter: 500);

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var marks = PlanMark.Place([("sud-ouest", 50_000_000, 2_700_000), ("nord-est", 50_100_000, 2_800_000)], Width, Height);

        Assert.True(marks[1].Y < marks[0].Y && marks[1].X > marks[0].X);
        Assert.All(marks, m => Assert.NotNull(m.Side));
    }
}

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Places names beside their marks: never over another name nor out of the drawing, over another mark only where nothing else is free. Units are those of <see cref="MapFrame"/>.</summary>
sealed class MapNames(IReadOnlyCollection<MapMark> marks, int width, int height)
{
    // At 17 units a letter is about 9 wide: a little more than needed, so that names do not touch.
    const int Letter = 10, Above = 14, Below = 5, Gap = 6;
    readonly List<Box> taken = [];

    readonly record struct Box(int Left, int Top, int Right, int Bottom)
    {
        public int Over(Box o) => Math.Max(0, Math.Min(Right, o.Right) - Math.Max(Left, o.Left)) * Math.Max(0, Math.Min(Bottom, o.Bottom) - Math.Max(Top, o.Top));
    }

    /// <returns>Null: there is no room; the list beside the map has all names.</returns>
    public MapName? Beside(MapMark mark, string name)
    {
        var best = Around(mark).Select(at => (At: at, Box: BoxOf(at, name))).Where(p => p.Box.Left >= 0 && p.Box.Top >= 0 && p.Box.Right <= width && p.Box.Bottom <= height && taken.TrueForAll(t => t.Over(p.Box) == 0))
            .Select(p => (p.At, p.Box, Covered: marks.Sum(m => BoxOf(m).Over(p.Box)))).OrderBy(p => p.Covered).Select(p => ((MapName At, Box Box)?)(p.At, p.Box)).FirstOrDefault();
        if (best is null) return null;
        taken.Add(best.Value.Box);
        return best.Value.At;
    }

    static IEnumerable<MapName> Around(MapMark m)
    {
        var (near, aslant) = (m.Radius + Gap, (m.Radius * 7 / 10) + Gap);
        yield return new(m.X, m.Y - near - Below, "middle");
        yield return new(m.X, m.Y + near + Above, "middle");
        yield return new(m.X + near, m.Y + 6, "start");
        yield return new(m.X - near, m.Y + 6, "end");
        foreach (var up in (int[])[-aslant, aslant + Above])
        {
            yield return new(m.X + aslant, m.Y + up, "start");
            yield return new(m.X - aslant, m.Y + up, "end");
        }
    }

    static Box BoxOf(MapMark m) => new(m.X - m.Radius, m.Y - m.Radius, m.X + m.Radius, m.Y + m.Radius);

    static Box BoxOf(MapName at, string name)
    {
        var length = name.Length * Letter;
        var left = at.Anchor switch { "start" => at.X, "end" => at.X - length, _ => at.X - (length / 2) };
        return new(left, at.Y - Above, left + length, at.Y + Below);
    }
}

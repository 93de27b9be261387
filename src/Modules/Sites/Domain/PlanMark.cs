namespace Mitoyen.Sites.Domain;

/// <summary>A place on a plan drawn without a map.</summary>
/// <param name="Latitude">Microdegrees.</param>
/// <param name="Longitude">Microdegrees.</param>
/// <param name="Side">On which side its name is written; null: there is no room for it among the others, the list has it.</param>
sealed record PlanMark(string Label, int X, int Y, int Latitude, int Longitude, PlanSide? Side)
{
    const int Edge = 30, Dot = 10, LineHeight = 18;

    /// <summary>Width of a letter of 13 px, rather too much than too little.</summary>
    const double Letter = 7.4;

    /// <summary>Same scale in both directions; a degree of longitude is shorter than one of latitude by the cosine of the latitude.</summary>
    public static IReadOnlyList<PlanMark> Place(IReadOnlyList<(string Label, int Latitude, int Longitude)> places, int width, int height)
    {
        if (places.Count == 0) return [];
        var squeeze = Math.Cos(places.Average(p => p.Latitude) / 1e6 * Math.PI / 180);
        var points = places.Select(p => (Place: p, X: p.Longitude * squeeze, Y: (double)-p.Latitude)).ToList();
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var (across, down) = (Math.Max(points.Max(p => p.X) - left, 1), Math.Max(points.Max(p => p.Y) - top, 1));
        var scale = Math.Min((width - (2 * Edge)) / across, (height - (2 * Edge)) / down);
        var (indent, above) = ((width - (across * scale)) / 2, (height - (down * scale)) / 2);
        return Named([.. points.Select(p => new PlanMark(p.Place.Label, (int)(indent + ((p.X - left) * scale)), (int)(above + ((p.Y - top) * scale)), p.Place.Latitude, p.Place.Longitude, null))], width);
    }

    /// <summary>In the order of the list, each name on the first side where it covers no dot and no other name.</summary>
    static List<PlanMark> Named(List<PlanMark> marks, int width)
    {
        var taken = new List<(double Left, double Right, int Middle)>();
        for (var i = 0; i < marks.Count; i++)
            foreach (var side in (PlanSide[])[PlanSide.Right, PlanSide.Left])
            {
                var (mark, box) = (marks[i], Box(marks[i], side));
                if (box.Left < 0 || box.Right > width || taken.Exists(t => Meet(t, box)) || marks.Where(m => m != mark).Any(m => Meet((m.X - Dot, m.X + Dot, m.Y), box))) continue;
                taken.Add(box);
                marks[i] = mark with { Side = side };
                break;
            }
        return marks;
    }

    static (double Left, double Right, int Middle) Box(PlanMark mark, PlanSide side)
    {
        var length = mark.Label.Length * Letter;
        return side == PlanSide.Right ? (mark.X + Dot, mark.X + Dot + length, mark.Y) : (mark.X - Dot - length, mark.X - Dot, mark.Y);
    }

    static bool Meet((double Left, double Right, int Middle) a, (double Left, double Right, int Middle) b) => a.Left < b.Right && b.Left < a.Right && Math.Abs(a.Middle - b.Middle) < LineHeight;
}

enum PlanSide { Right, Left }

namespace Mitoyen.Territory.ListCommunes;

/// <summary>Places the communes on a drawing by their centres, and chooses which names stand beside them.</summary>
sealed class MapPlot
{
    public const int Width = 800;
    const int Margin = 40;
    const int LabelHeight = 22;
    const int LetterWidth = 10;

    public MapPlot(IReadOnlyList<CommuneRow> rows)
    {
        var placed = rows.Where(r => r.Commune is { Latitude: not null, Longitude: not null }).ToList();
        if (placed.Count == 0) return;
        // At this latitude a degree of longitude is shorter than one of latitude; on a territory of some tens of kilometres nothing more is needed.
        var middle = placed.Average(r => r.Commune.Latitude!.Value);
        var points = placed.Select(r => (Row: r, X: r.Commune.Longitude!.Value * Math.Cos(middle * Math.PI / 180), Y: -r.Commune.Latitude!.Value)).ToList();
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var (wide, high) = (Math.Max(points.Max(p => p.X) - left, 0.001), Math.Max(points.Max(p => p.Y) - top, 0.001));
        var scale = Math.Min((Width - (2 * Margin)) / wide, (Width - (2 * Margin)) / high);
        Height = (int)(high * scale) + (2 * Margin);
        Points = [.. points.Select(p => new MapPoint(p.Row, Margin + (int)((p.X - left) * scale), Margin + (int)((p.Y - top) * scale)))];
        Labels = [.. Free(Points)];
    }

    public int Height { get; } = 80;
    public IReadOnlyList<MapPoint> Points { get; } = [];

    /// <summary>The most populated first, where a name covers no other.</summary>
    public IReadOnlyList<MapLabel> Labels { get; } = [];

    static IEnumerable<MapLabel> Free(IReadOnlyList<MapPoint> points)
    {
        var taken = new List<(int Left, int Top, int Right, int Bottom)>();
        taken.AddRange(points.Select(p => (p.X - 8, p.Y - 8, p.X + 8, p.Y + 8)));
        foreach (var (point, i) in points.Select((p, i) => (p, i)).OrderByDescending(p => p.p.Row.Population?.Value ?? 0))
        {
            var length = point.Row.Commune.Name.Length * LetterWidth;
            var toTheLeft = point.X + 12 + length > Width;
            var box = toTheLeft ? (point.X - 12 - length, point.Y - (LabelHeight / 2), point.X - 12, point.Y + (LabelHeight / 2)) : (point.X + 12, point.Y - (LabelHeight / 2), point.X + 12 + length, point.Y + (LabelHeight / 2));
            if (taken.Where((_, other) => other != i).Any(t => t.Left < box.Item3 && box.Item1 < t.Right && t.Top < box.Item4 && box.Item2 < t.Bottom)) continue;
            taken.Add(box);
            yield return new(point, toTheLeft);
        }
    }
}

sealed record MapPoint(CommuneRow Row, int X, int Y);

sealed record MapLabel(MapPoint Point, bool ToTheLeft);

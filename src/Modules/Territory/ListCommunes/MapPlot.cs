namespace Mitoyen.Territory.ListCommunes;

/// <summary>Places the communes on a drawing by their centres, and chooses which names stand beside them.</summary>
sealed class MapPlot
{
    public const int Width = 800;
    const int Margin = 40;
    const int LabelHeight = 22;
    const int LetterWidth = 9;

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
        var taken = points.Select(p => new Box(p.X - 8, p.Y - 8, p.X + 8, p.Y + 8)).ToList();
        foreach (var (i, point) in points.Index().OrderByDescending(p => p.Item.Row.Population?.Value ?? 0))
        {
            var label = Places(point).FirstOrDefault(l => l.Box is { Left: >= 0, Right: <= Width } && !taken.Where((_, other) => other != i).Any(l.Box.Covers));
            if (label is null) continue;
            taken.Add(label.Box);
            yield return label;
        }
    }

    /// <summary>To the right, to the left, above, below.</summary>
    static IEnumerable<MapLabel> Places(MapPoint point)
    {
        var (x, y, length, half) = (point.X, point.Y, point.Row.Commune.Name.Length * LetterWidth, LabelHeight / 2);
        yield return new(point, x + 12, y + 6, "start", new(x + 12, y - half, x + 12 + length, y + half));
        yield return new(point, x - 12, y + 6, "end", new(x - 12 - length, y - half, x - 12, y + half));
        yield return new(point, x, y - 12, "middle", new(x - (length / 2), y - 10 - LabelHeight, x + (length / 2), y - 10));
        yield return new(point, x, y + 24, "middle", new(x - (length / 2), y + 10, x + (length / 2), y + 10 + LabelHeight));
    }
}

sealed record MapPoint(CommuneRow Row, int X, int Y);

/// <summary>A name beside its point, and the room it takes.</summary>
sealed record MapLabel(MapPoint Point, int X, int Y, string Anchor, Box Box);

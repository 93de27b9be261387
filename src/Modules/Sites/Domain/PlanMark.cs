namespace Mitoyen.Sites.Domain;

/// <summary>A place on a plan drawn without a map.</summary>
sealed record PlanMark(string Label, int X, int Y)
{
    const int Edge = 30;
    const int RoomForText = 150;

    /// <summary>Same scale in both directions; a degree of longitude is shorter than one of latitude by the cosine of the latitude.</summary>
    /// <param name="places">Microdegrees.</param>
    public static IReadOnlyList<PlanMark> Place(IReadOnlyList<(string Label, int Latitude, int Longitude)> places, int width, int height)
    {
        if (places.Count == 0) return [];
        var squeeze = Math.Cos(places.Average(p => p.Latitude) / 1e6 * Math.PI / 180);
        var points = places.Select(p => (p.Label, X: p.Longitude * squeeze, Y: (double)-p.Latitude)).ToList();
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var (across, down) = (Math.Max(points.Max(p => p.X) - left, 1), Math.Max(points.Max(p => p.Y) - top, 1));
        var scale = Math.Min((width - Edge - RoomForText) / across, (height - (2 * Edge)) / down);
        return [.. points.Select(p => new PlanMark(p.Label, Edge + (int)((p.X - left) * scale), Edge + (int)((p.Y - top) * scale)))];
    }
}

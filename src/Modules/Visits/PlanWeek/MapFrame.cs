using Mitoyen.Territory.Contracts;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Places the communes on a drawing 1 000 wide: equirectangular, true enough for a few dozen kilometres.</summary>
sealed class MapFrame
{
    const double Width = 1000, Margin = 60;
    readonly double west, north, scale, squeeze;

    public MapFrame(IReadOnlyCollection<CommuneView> communes)
    {
        var known = communes.Where(IsKnown).ToList();
        if (known.Count == 0) (west, north, scale, squeeze, Height) = (0, 0, 1, 1, (int)Width);
        else
        {
            (west, north) = (known.Min(c => c.Longitude!.Value), known.Max(c => c.Latitude!.Value));
            squeeze = Math.Cos(double.DegreesToRadians(north));
            var (across, down) = ((known.Max(c => c.Longitude!.Value) - west) * squeeze, north - known.Min(c => c.Latitude!.Value));
            scale = (Width - (2 * Margin)) / Math.Max(Math.Max(across, down), 0.001);
            Height = (int)((down * scale) + (2 * Margin));
        }
    }

    public int Height { get; }

    public static bool IsKnown(CommuneView commune) => commune is { Latitude: not null, Longitude: not null };

    public (int X, int Y) At(CommuneView c) => ((int)(((c.Longitude!.Value - west) * squeeze * scale) + Margin), (int)(((north - c.Latitude!.Value) * scale) + Margin));
}

namespace Mitoyen.Visits.Domain.Travel;

/// <summary>Distance as the crow flies on a sphere of 6 371 km, to the metre: everything after it is whole numbers.</summary>
static class GreatCircle
{
    const double Radius = 6_371_000;

    /// <summary>Degrees north and east, WGS 84.</summary>
    public static int Metres(double latitude, double longitude, double toLatitude, double toLongitude)
    {
        var (a, b) = (double.DegreesToRadians(latitude), double.DegreesToRadians(toLatitude));
        var (dLat, dLon) = (b - a, double.DegreesToRadians(toLongitude - longitude));
        var h = Square(Math.Sin(dLat / 2)) + (Math.Cos(a) * Math.Cos(b) * Square(Math.Sin(dLon / 2)));
        return (int)Math.Round(2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(h))));
    }

    static double Square(double x) => x * x;
}

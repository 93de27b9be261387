using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Domain.Travel;

/// <summary>Travel where nobody measured it: the great circle times 1.3, at 50 km/h, and 4 minutes to leave and to park. Rounded up to the minute: a plan arrives in time.</summary>
static class DefaultTravel
{
    const int DetourPercent = 130;
    const int MetresAnHour = 50_000;
    const int MinutesToLeaveAndPark = 4;

    /// <summary>Length of the road in metres, half up.</summary>
    public static int RoadMetres(int greatCircleMetres) => (int)((((long)greatCircleMetres * DetourPercent) + 50) / 100);

    public static int Minutes(int greatCircleMetres) =>
        (int)((((long)greatCircleMetres * DetourPercent * 60) + (MetresAnHour * 100L) - 1) / (MetresAnHour * 100L)) + MinutesToLeaveAndPark;

    /// <summary>Between places given by degrees north and east; from a place to itself 0. Two places with the same point cost the minutes to leave and park.</summary>
    public static TravelTimes Between(IReadOnlyList<(double Latitude, double Longitude)> places)
    {
        var (times, metres) = (new int[places.Count * places.Count], new int[places.Count * places.Count]);
        for (var i = 0; i < places.Count; i++)
            for (var j = 0; j < places.Count; j++)
            {
                if (i == j) continue;
                var crow = GreatCircle.Metres(places[i].Latitude, places[i].Longitude, places[j].Latitude, places[j].Longitude);
                (times[(i * places.Count) + j], metres[(i * places.Count) + j]) = (Minutes(crow), RoadMetres(crow));
            }
        return new TravelTimes(places.Count, times, metres);
    }
}

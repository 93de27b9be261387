using System.Globalization;
using Mitoyen.Platform;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>Every day that is left of the week and every place in it, with what it breaks or costs.</summary>
static class TriedPlaces
{
    public static IReadOnlyList<TriedDay> Of(MoveTry tried, DateOnly today, TimeZoneInfo zone)
    {
        var several = tried.Problem.Problem.Officers.Count > 1;
        return [.. tried.Days.Where(d => d.Date >= today).Select(d => Day(tried, d, several, zone))];
    }

    static TriedDay Day(MoveTry tried, Placement day, bool several, TimeZoneInfo zone)
    {
        var name = French.Capital(French.Date(day.Date)) + (several ? $", {tried.Problem.Problem.Officers.First(o => o.Id == day.Officer).Name}" : "");
        var places = tried.HasPlaces(day) && day.After is not null ? Enumerable.Range(0, tried.Others(day).Count + 1).Select(p => Place(tried, day, p, zone)) : [];
        return new(MoveTry.Slot(day.Officer, day.Date), name, tried.IsNow(day), day.After is not null && !tried.IsNow(day), [.. tried.IsNow(day) ? ["C’est le jour prévu."] : MoveWords.Says(tried, day)], [.. places]);
    }

    static TriedPlace Place(MoveTry tried, Placement day, int position, TimeZoneInfo zone)
    {
        var (others, place) = (tried.Others(day), tried.At(day, position));
        var isNow = tried.IsNow(day) && tried.Plan.Rounds.First(r => (r.Officer, r.Date) == (day.Officer, day.Date)).Stops.ToList().FindIndex(s => s.Visit == tried.Visit) == position;
        var where = position == others.Count ? $"après {tried.Problem.NameOf(others[^1])}" : $"avant {tried.Problem.NameOf(others[position])}";
        var at = place.After?.Rounds.SelectMany(r => r.Stops.Select(s => (r.Date, s))).First(x => x.s.Visit == tried.Visit);
        if (at is { } stop) where += $", à {DayTimes.Text(stop.Date, stop.s.Start, zone)}";
        return new(MoveTry.Slot(day.Officer, day.Date, position), position.ToString(CultureInfo.InvariantCulture), where, isNow, place.After is not null && !isNow, [.. isNow ? ["C’est sa place."] : MoveWords.Says(tried, place)]);
    }
}

namespace Mitoyen.Territory.Domain;

/// <summary>The days of a week that begins on Monday.</summary>
static class DayNames
{
    public static readonly string[] French = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    public static readonly string[] Osm = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    public static readonly string[] OsmMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int IndexOf(DayOfWeek day) => ((int)day + 6) % 7;
}

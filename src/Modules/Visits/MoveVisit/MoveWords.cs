using Mitoyen.Platform;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>What a place breaks or costs, in sentences.</summary>
static class MoveWords
{
    public static IEnumerable<string> Says(MoveTry tried, Placement place)
    {
        foreach (var obstacle in place.Obstacles) yield return obstacle.Sentence;
        if (place.After is null) yield break;
        if (place.Fits && place.Dropped.Count == 0) yield return "Elle y tient sans rien enlever.";
        if (place.Dropped.Count > 0) yield return $"Sortirait du plan{French.Colon}{French.Join([.. place.Dropped.Select(tried.Problem.NameOf)])}.";
        if (place.Moves.Count(m => m.ChangesDay && m.Visit != tried.Visit) is > 0 and var moved) yield return $"{French.Count(moved, "autre visite changerait", "autres visites changeraient")} de jour.";
        if (place.Moves.Count(m => m.ChangesHourOnly && m.Visit != tried.Visit) is > 0 and var shifted) yield return $"{French.Count(shifted, "autre visite changerait", "autres visites changeraient")} d’heure.";
        yield return place.DrivingChange switch { > 0 => $"{French.Hours(place.DrivingChange)} de route en plus.", < 0 => $"{French.Hours(-place.DrivingChange)} de route en moins.", _ => "Autant de route." };
    }
}

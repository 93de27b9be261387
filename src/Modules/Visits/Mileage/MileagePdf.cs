using Mitoyen.Platform;
using Mitoyen.Platform.Export;
using Mitoyen.Visits.Domain.Mileage;
using Mitoyen.Visits.Settings;

namespace Mitoyen.Visits.Mileage;

/// <summary>The monthly statement to sign, on A4 pages.</summary>
static class MileagePdf
{
    const int Widest = 96;

    public static byte[] Write(DateOnly month, IReadOnlyList<OfficerMileage> officers) => TextPdf.Write([.. Lines(month, officers)]);

    static IEnumerable<(string Text, int Size)> Lines(DateOnly month, IReadOnlyList<OfficerMileage> officers)
    {
        yield return ($"État des kilomètres, {French.Month(month)}", 16);
        yield return ("", 10);
        foreach (var o in officers.Where(o => o.Trips.Count > 0))
        {
            foreach (var line in Folded($"{o.Name}, {French.Join([.. o.Vehicles.Select(VehicleNames.Of)])}")) yield return (line, 12);
            foreach (var trip in o.Trips)
                foreach (var line in Folded($"{French.ShortDate(trip.Day)}{French.Colon}{trip.Way}, {trip.Kilometres} km{(o.Vehicles.Count > 1 ? $", {VehicleNames.Of(trip.Vehicle)}" : "")}{(trip.Paid is { } paid ? $", {French.Money(paid.Amount)} (tranche {trip.Bands})" : "")}")) yield return (line, 9);
            yield return ($"Total du mois{French.Colon}{French.Number(o.Kilometres)} km{(o.Owed is { } owed ? $", soit {French.Money(owed)}" : "")}.{(o.OwnSinceJanuary > 0 ? $" Depuis le 1er janvier avec un véhicule personnel{French.Colon}{French.Number(o.OwnSinceJanuary)} km." : "")}", 10);
            yield return ("", 10);
            yield return ("Signature de l’agent                                        Signature du responsable", 10);
            yield return ("", 10);
        }
        foreach (var line in Folded(MileageRates.Metropolitan.Source)) yield return (line, 8);
    }

    static IEnumerable<string> Folded(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > Widest) { yield return line; line = "   "; }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}

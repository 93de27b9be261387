using Mitoyen.Kernel;
using Mitoyen.Platform.Design;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits;

/// <summary>The addresses of this module's pages.</summary>
static class Links
{
    public const string Home = "/tournees";
    public const string Candidates = "/tournees/candidates";
    public const string Settings = "/tournees/reglages";
    public const string Travel = "/tournees/trajets";
    public const string Coverage = "/tournees/couverture";
    public const string Mileage = "/tournees/kilometres";
    public const string Appointments = "/rendez-vous";
    public const string Queue = "/tournees/route";

    /// <summary>Where the pages of the road begin: all that their service worker may look at.</summary>
    public const string Road = "/tournees/jour/";
    public const string Worker = Road + "hors-ligne.js";

    public static string Appointment(CommuneId commune) => $"{Appointments}?commune={commune}";
    public static string Week(DateOnly monday) => $"/tournees?semaine={FormReading.Iso(monday)}";
    public static string Running(DateOnly monday) => $"/tournees/calcul/{FormReading.Iso(monday)}";
    public static string Candidate(CommuneId commune) => $"/tournees/candidates/{commune}";
    public static string Officer(AccountId officer) => $"/tournees/reglages/{officer}";
    public static string Day(DateOnly day) => $"{Road}{FormReading.Iso(day)}";
    public static string Stop(DateOnly day, StopId stop) => $"{Day(day)}/{stop}";
    public static string Photo(Guid photo) => $"/tournees/photos/{photo}";
    public static string Sheet(DateOnly day) => $"/tournees/feuille/{FormReading.Iso(day)}";
    public static string Move(DateOnly monday, Guid visit, string? to = null) => $"/tournees/deplacer/{visit}?semaine={FormReading.Iso(monday)}{(to is null ? "" : $"&vers={to}")}";
    public static string Request(int number) => $"/demandes/{number}";
    public static string TownHall(string inseeCode) => $"/territoire/communes/{inseeCode}";
}

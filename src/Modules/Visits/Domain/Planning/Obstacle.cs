using Mitoyen.Platform;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>One thing that would have to give for a visit to take place on a day, and by how much at least.</summary>
/// <param name="Minutes">The least change that would make it possible; 0 where it is not a matter of minutes.</param>
sealed record Obstacle(ObstacleKind Kind, string Sentence, int Minutes = 0)
{
    public static Obstacle Absent(Absence absence) => new(ObstacleKind.Absent, absence switch
    {
        Absence.Holiday => "Ce jour est férié.",
        Absence.Leave => "Ce jour est un jour de congé.",
        _ => "Ce jour n’est pas travaillé.",
    });

    public static readonly Obstacle HoursUnknown = HoursToAsk(" de ce jour");
    public static readonly Obstacle Closed = new(ObstacleKind.Closed, "C’est fermé ce jour-là.");

    /// <param name="days">Those of which the hours are unknown; empty for all days.</param>
    public static Obstacle HoursUnknownOn(IReadOnlyList<DateOnly> days) => HoursToAsk(days.Count == 0 ? "" : $" de {French.Join([.. days.Select(French.DayName)])}");

    static Obstacle HoursToAsk(string when) => new(ObstacleKind.HoursUnknown, $"Les horaires d’ouverture{when} sont inconnus\u00A0: demandez-les avant de prévoir une visite.");

    /// <summary>None forbids it alone; all of them must give.</summary>
    public static Obstacle Together(IReadOnlyList<Obstacle> all) => new(ObstacleKind.Several,
        $"Plusieurs contraintes s’y opposent à la fois{French.Colon}{string.Join("\u202F; ", all.Select(o => French.Small(o.Sentence).TrimEnd('.')))}.", all.Sum(o => o.Minutes));

    public static readonly Obstacle OrderMeetsClosed = new(ObstacleKind.Opening, "Dans cet ordre, une visite tomberait hors de ses heures\u00A0: mairie fermée ou rendez-vous fixé.");

    public static Obstacle LongerThanOpening(int service, int longest) =>
        new(ObstacleKind.LongerThanOpening, $"La visite dure {French.Hours(service)} et la plus longue ouverture du jour {French.Hours(longest)}{French.Colon}il manque {French.Hours(service - longest)}.", service - longest);

    public static Obstacle Skill(string skill) => new(ObstacleKind.Skill, $"Il y faut une compétence que cette personne n’a pas{French.Colon}{skill}.");

    public static Obstacle Opening(int minutes) => new(ObstacleKind.Opening, $"Il faudrait ouvrir {French.Hours(minutes)} de plus.", minutes);

    public static Obstacle Availability(int minutes) => new(ObstacleKind.Availability, $"La journée serait trop courte de {French.Hours(minutes)}.", minutes);

    public static Obstacle TooMuch(ObstacleKind kind, IWorkingTimeRule rule, int minutes) => new(kind, $"{rule.Sentence.TrimEnd('.')}, et ce serait {French.Hours(minutes)} de trop.", minutes);

    /// <param name="what">Of what there is too little: “de repos”, “de pause”…</param>
    public static Obstacle Missing(ObstacleKind kind, IWorkingTimeRule rule, int minutes, string what) => new(kind, $"{rule.Sentence.TrimEnd('.')}, et il manque {French.Hours(minutes)} {what}.", minutes);

    public static Obstacle LunchAtOtherHours(LunchWhenTheRoundCrossesNoon rule, int minutes) =>
        new(ObstacleKind.Lunch, $"{rule.Sentence.TrimEnd('.')}, et il faudrait déjeuner {French.Hours(minutes)} plus tôt ou plus tard.", minutes);
}

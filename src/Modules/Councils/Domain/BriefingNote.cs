using Mitoyen.Platform;

namespace Mitoyen.Councils.Domain;

/// <summary>The first version of the note that the officer writes for a council: its points, and for each subject the facts in force on the day of the meeting, with their sources.</summary>
static class BriefingNote
{
    public static string Template(CouncilMeeting meeting, string council, IReadOnlyList<WatchedSubject> subjects) => string.Join('\n',
    [
        $"Note pour le {council}, séance du {French.DateWithoutDay(meeting.HeldOn)}",
        .. from item in meeting.Agenda
           where item.Match is MatchState.Kept or MatchState.Proposed
           orderby item.Position
           let subject = subjects.FirstOrDefault(s => s.Id == item.SubjectId)
           where subject is not null
           from line in LinesOf(item, subject, meeting.HeldOn)
           select line,
    ]);

    static IEnumerable<string> LinesOf(AgendaItem item, WatchedSubject subject, DateOnly day) =>
    [
        "", $"Point {item.Position}{French.Colon}{item.Text}", $"Sujet{French.Colon}{subject.Name}",
        "", "Ce qu’il faut savoir", .. DatedFact.InForce(subject.Facts, day).Select(f => $"- Depuis le {French.DateWithoutDay(f.From)}{French.Colon}{f.Text} ({f.Source})").DefaultIfEmpty("- "),
        "", "Ce que le conseil peut décider", "- ", "", "Ce que cela coûte et demande", "- ", "", "Ce que l’agent propose", "- ",
    ];
}

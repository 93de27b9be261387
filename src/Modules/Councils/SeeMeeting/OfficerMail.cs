using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>Tells the officer who was called that the meeting is at another time, or is not held. The caller saves.</summary>
sealed class OfficerMail(IPeople people, ITerritory territory, Outbox outbox, CurrentViewer current)
{
    /// <param name="before">When it was to be held.</param>
    public Task TellMovedAsync(CouncilMeeting meeting, (DateOnly Day, TimeOnly At) before, CancellationToken cancel) =>
        TellAsync(meeting, "Conseil déplacé", before.Day, name => $"Le {name}, prévu {French.Date(before.Day)} à {French.TimeOfDay(before.At)}, se réunit {French.Date(meeting.HeldOn)} à {French.TimeOfDay(meeting.StartsAt)}.\n\nVotre réponse valait pour l’autre date{French.Colon}répondez de nouveau sur la page {French.Quote("Conseils")} de Mitoyen.", cancel);

    public Task TellCancelledAsync(CouncilMeeting meeting, CancellationToken cancel) =>
        TellAsync(meeting, "Conseil annulé", meeting.HeldOn, name => $"Le {name} prévu {French.Date(meeting.HeldOn)} à {French.TimeOfDay(meeting.StartsAt)} n’a pas lieu. Il ne compte plus dans votre plan.", cancel);

    async Task TellAsync(CouncilMeeting meeting, string subject, DateOnly day, Func<string, string> text, CancellationToken cancel)
    {
        // Whoever did it knows.
        if (meeting.CalledOfficer is not { } officer || meeting.Call is not (CallState.Called or CallState.Accepted) || officer == current.Viewer.Account) return;
        if ((await people.WithRoleAsync(Role.Officer, cancel)).FirstOrDefault(p => p.Account == officer) is not { } person) return;
        var name = (await Bodies.OnAsync(territory, meeting.HeldOn, cancel)).NameOf(meeting.Body);
        outbox.Add(person.Email, $"{subject}{French.Colon}{name}, {French.DateWithoutDay(day)}", $"Bonjour,\n\n{text(name)}\n");
    }
}

using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Invitations;

namespace Mitoyen.Visits.Appointments;

/// <summary>What town hall and officer learn of an appointment that is taken, moved or given back. The caller saves.</summary>
sealed class AppointmentMail(InvitationMail invitations, IPeople people, Outbox outbox, CurrentViewer current, LocalClock clock)
{
    /// <summary>The invitation, where it says something else than what was told.</summary>
    public async Task TellTownHallAsync(WeekPlan week, PlannedStop stop, CancellationToken cancel)
    {
        if (!stop.NeedsTelling) return;
        var before = new Dictionary<StopId, (DateOnly?, int?, int?)> { [stop.Id] = (stop.ToldDate, stop.ToldStart, stop.ToldEnd) };
        week.TellOf(stop, clock.NowAt);
        await invitations.SendAsync([stop], before, cancel);
    }

    public Task TellTakenAsync(AccountId officer, string commune, DateOnly date, TimeOnly at, string reason, CancellationToken cancel) =>
        TellOfficerAsync(officer, $"Rendez-vous pris{French.Colon}{commune}, {French.Date(date)}", $"{current.Viewer.Name} a pris rendez-vous {French.At(commune)}, {French.Date(date)} à {French.TimeOfDay(at)}.\nMotif{French.Colon}{reason}\n\nLa visite est fixée dans votre plan.", cancel);

    public Task TellGivenBackAsync(AccountId officer, string commune, DateOnly date, TimeOnly at, CancellationToken cancel) =>
        TellOfficerAsync(officer, $"Rendez-vous annulé{French.Colon}{commune}, {French.Date(date)}", $"{current.Viewer.Name} a annulé le rendez-vous {French.At(commune)}, {French.Date(date)} à {French.TimeOfDay(at)}. La visite sort de votre plan.", cancel);

    async Task TellOfficerAsync(AccountId officer, string subject, string text, CancellationToken cancel)
    {
        if ((await people.WithRoleAsync(Role.Officer, cancel)).FirstOrDefault(p => p.Account == officer) is { } person) outbox.Add(person.Email, subject, $"Bonjour,\n\n{text}\n");
    }
}

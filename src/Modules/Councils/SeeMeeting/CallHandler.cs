using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>Calls an officer to a meeting, or takes the officer's answer; whoever waits for it is told by mail.</summary>
sealed class CallHandler(MitoyenDb db, IPeople people, Outbox outbox, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(MeetingSight sight, CallForm form, CancellationToken cancel)
    {
        var meeting = sight.Meeting;
        var no = form.Action switch
        {
            CallForm.Call => Call(sight, form.Officer),
            CallForm.Accept when sight.MayAnswer && sight.Viewer is { } me => meeting.Accept(me, clock.NowAt),
            CallForm.Decline when sight.MayAnswer && sight.Viewer is { } me => meeting.Decline(me, form.Why!.Trim(), clock.NowAt),
            _ => new CalledSomebodyElse(),
        };
        if (no is not null) return no;
        if (form.Action != CallForm.Call) await TellClerksAsync(sight, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }

    Refusal? Call(MeetingSight sight, string? chosen)
    {
        if (!sight.MayEdit) return new NotYourCouncil();
        if ((sight.Officers.FirstOrDefault(o => o.Account.ToString() == chosen) ?? (sight.Officers is [var first, ..] ? first : null)) is not { } officer) return new NoOfficer();
        if (sight.Meeting.CallOfficer(officer.Account, clock.Today, clock.NowAt) is { } no) return no;
        outbox.Add(officer.Email, $"On vous appelle : {sight.Name}, {French.DateWithoutDay(sight.Meeting.HeldOn)}", $"""
            Bonjour,

            Le {sight.Name} se réunit {French.Date(sight.Meeting.HeldOn)} à {French.TimeOfDay(sight.Meeting.StartsAt)} et souhaite votre présence.

            {string.Join('\n', sight.Meeting.Agenda.Where(i => i.Match is MatchState.Kept or MatchState.Proposed).Select(i => $"- {i.Text}"))}

            Répondez sur la page « Conseils » de Mitoyen.
            """);
        return null;
    }

    async Task TellClerksAsync(MeetingSight sight, CancellationToken cancel)
    {
        var meeting = sight.Meeting;
        var clerks = (await people.WithRoleAsync(Role.TownClerk, cancel)).Where(p => p.Grant.Scope switch
        {
            GrantScope.Commune => p.Grant.ScopeId == meeting.CommuneId?.Value,
            GrantScope.Authority => p.Grant.ScopeId == meeting.AuthorityId?.Value,
            _ => false,
        });
        var answer = meeting.Call == CallState.Accepted ? "viendra" : "ne peut pas venir";
        foreach (var to in clerks.Select(p => p.Email).Distinct(StringComparer.OrdinalIgnoreCase))
            outbox.Add(to, $"{French.DateWithoutDay(meeting.HeldOn)} : l’agent {answer}", $"""
                Bonjour,

                Pour le {sight.Name} de {French.Date(meeting.HeldOn)} à {French.TimeOfDay(meeting.StartsAt)}, {sight.OfficerName ?? "l’agent"} {answer}.
                {(meeting.CallAnswer is { } why ? $"\nMotif : {why}\n" : "")}
                La réunion est sur la page « Conseils » de Mitoyen.
                """);
    }
}

using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Invitations;

/// <summary>Tells the clerks of a commune when the officer comes, with an invitation that their calendar understands.</summary>
sealed class InvitationMail(Outbox outbox, IPeople people, ITerritory territory, PartnershipScope scope, LocalClock clock)
{
    /// <param name="before">Where a dropped visit stood.</param>
    /// <returns>How many messages leave.</returns>
    public async Task<int> SendAsync(IReadOnlyList<PlannedStop> stops, IReadOnlyDictionary<StopId, (DateOnly? Date, int? Start, int? End)> before, CancellationToken cancel)
    {
        var visits = stops.Where(s => s.IsVisit).ToList();
        var communes = await territory.CommunesAsync([.. visits.Select(s => s.Commune).Distinct()], cancel);
        var clerks = (await people.WithRoleAsync(Role.TownClerk, cancel)).Where(p => p.Grant.Scope == GrantScope.Commune).ToLookup(p => CommuneId.From(p.Grant.ScopeId), p => p.Email);
        var officers = (await people.WithRoleAsync(Role.Officer, cancel)).DistinctBy(p => p.Account).ToDictionary(p => p.Account);
        var count = 0;
        foreach (var stop in visits)
        {
            if (!officers.TryGetValue(stop.Officer, out var officer)) continue;
            var to = clerks[stop.Commune].Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var (date, start, end) = stop.IsDropped ? (before[stop.Id].Date!.Value, before[stop.Id].Start!.Value, before[stop.Id].End!.Value) : (stop.Date, stop.Start, stop.End);
            var invitation = Of(stop, date, start, end, officer, communes[stop.Commune].Name, to);
            foreach (var address in to)
                outbox.Add(address, Subject(stop, date, before[stop.Id].Date), Body(stop, date, start, officer.Name), calendar: new(invitation.Method, invitation.Write(clock.NowAt)));
            count += to.Count;
        }
        return count;
    }

    Invitation Of(PlannedStop stop, DateOnly date, int start, int end, PersonView officer, string commune, IReadOnlyList<string> to)
    {
        var day = new DayClock(date, scope.Zone);
        return new(stop.Uid, stop.Sequence, stop.IsDropped, clock.ToInstant(day.At(start)), clock.ToInstant(day.At(end)), $"Visite de {officer.Name}", $"Mairie {French.Of(commune)}",
            "Préparez si possible ce dont les demandes en cours ont besoin.", officer.Name, officer.Email, to);
    }

    static string Subject(PlannedStop stop, DateOnly date, DateOnly? before) => stop.IsDropped ? $"Visite annulée{French.Colon}{French.Date(date)}"
        : before is null ? $"Visite prévue{French.Colon}{French.Date(date)}" : $"Visite déplacée{French.Colon}{French.Date(date)}";

    string Body(PlannedStop stop, DateOnly date, int start, string officer)
    {
        var when = $"{French.Date(date)} à {French.TimeOfDay(TimeOnly.FromDateTime(new DayClock(date, scope.Zone).At(start)))}";
        return stop.IsDropped
            ? $"Bonjour,\n\nLa visite de {officer} prévue {when} n’aura pas lieu. Vos demandes restent dans la file.\n"
            : $"Bonjour,\n\n{officer} passe à la mairie {when}, pour {French.Hours(stop.Length)} environ.\n\nL’invitation jointe s’ajoute à votre agenda et suit les changements.\n";
    }
}

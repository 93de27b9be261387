using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ReadMessages;

/// <summary>One message a person, with all of theirs; the mark that it has gone is saved with it, so that an hour later nothing goes twice. The text of the complaint is not in it.</summary>
sealed class ComplaintReminders(MitoyenDb db, SitePeople people, ITownHalls townHalls, Outbox outbox, PublicAddress address, LocalClock clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var waiting = (await db.Set<ContactMessage>().Where(m => m.IsComplaint && m.HandledAt == null).OrderBy(m => m.ReceivedAt).ToListAsync(cancel))
            .Select(m => (Message: m, Week: WeekOf(m))).Select(w => (w.Message, w.Week, State: w.Week.StateOn(today, null))).Where(w => w.Message.NeedsReminder(w.State)).ToList();
        if (waiting.Count == 0) return;
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var letters = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (message, week, state) in waiting)
            foreach (var to in await ReadersAsync(sites[message.SiteId], cancel))
            {
                message.Remind(state, clock.NowAt);
                if (!letters.TryGetValue(to, out var own)) letters[to] = own = [];
                own.Add(Line(message, sites[message.SiteId], week, state));
            }
        foreach (var (to, lines) in letters) outbox.Add(to, lines.Count == 1 ? "Une réclamation d’accessibilité attend une réponse" : $"{French.Count(lines.Count, "réclamation")} d’accessibilité attendent une réponse", Body(lines));
        await db.SaveChangesAsync(cancel);
    }

    AnswerClock WeekOf(ContactMessage message) => new(DateOnly.FromDateTime(clock.ToLocal(message.ReceivedAt)));

    /// <summary>Whoever decides for the site; where nobody does, the town hall's own address.</summary>
    async Task<IReadOnlyList<string>> ReadersAsync(Site site, CancellationToken cancel)
    {
        var deciders = (await people.OfAsync(site, cancel)).Where(p => p.Role is not Role.Contributor).Select(p => p.Person.Email).ToList();
        if (deciders.Count > 0 || site.CommuneId is not { } commune) return deciders;
        return (await townHalls.OfAsync([commune], cancel)).GetValueOrDefault(commune)?.Mail is { } hall ? [hall] : [];
    }

    string Line(ContactMessage message, Site site, AnswerClock week, ClockState state) =>
        $"{site.Name}, accusé de réception {message.Receipt}, reçue le {French.Date(week.Received)}{French.Colon}{(state == ClockState.Late ? $"la réponse était due le {French.Date(week.LastDay)}" : $"répondez au plus tard le {French.Date(week.LastDay)}")}.\n{address.Link(Links.Messages(site.Id))}";

    static string Body(IReadOnlyList<string> lines) => $"""
        Bonjour,

        Des habitants ont signalé un problème d’accessibilité. La réponse leur est due dans la semaine ; ensuite, ils peuvent saisir le Défenseur des droits.

        {string.Join("\n\n", lines)}

        Répondez à leur adresse, puis marquez le message comme traité{French.Colon}le délai s’arrête.
        """;
}

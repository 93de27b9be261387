using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.FollowSittings;

/// <summary>One message a person, with all that their town hall owes in the next two days or owes already; the mark that it has gone is saved with it.</summary>
sealed class SittingReminders(MitoyenDb db, SittingReading sittings, SitePeople people, Outbox outbox, PublicAddress address, LocalClock clock)
{
    const int DaysBefore = 2;

    /// <summary>All acts of a site are read to know what it owes: those of a few sites at a time, however many there are.</summary>
    const int SitesAtOnce = 50;

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var owed = new List<(SiteId Site, SittingDuty Duty)>();
        foreach (var few in sites.Keys.Chunk(SitesAtOnce)) owed.AddRange((await sittings.OwedAsync(few, cancel)).Where(o => o.Duty.LastDay <= today.AddDays(DaysBefore)));
        if (owed.Count == 0) return;
        var sent = (await db.Set<SittingReminder>().AsNoTracking().ToListAsync(cancel)).Select(r => (r.SiteId, r.Kind, r.SittingOn)).ToHashSet();
        owed.RemoveAll(o => sent.Contains((o.Site, o.Duty.Kind, o.Duty.On)));
        foreach (var ofSite in owed.GroupBy(o => o.Site))
        {
            var site = sites[ofSite.Key];
            var readers = (await people.OfAsync(site, cancel)).Where(p => p.Role is not Role.Contributor).Select(p => p.Person.Email).Distinct().ToList();
            if (readers.Count == 0) continue;
            foreach (var to in readers) outbox.Add(to, $"Après la séance du conseil : à publier sur le site {Platform.French.Of(site.Name)}", Body([.. ofSite.Select(o => o.Duty)], today));
            foreach (var (_, duty) in ofSite) db.Add(new SittingReminder { Id = Guid.CreateVersion7(), PartnershipId = site.PartnershipId, SiteId = site.Id, Kind = duty.Kind, SittingOn = duty.On, SentAt = clock.NowAt });
        }
        await db.SaveChangesAsync(cancel);
    }

    string Body(IReadOnlyList<SittingDuty> duties, DateOnly today) => $"""
        Bonjour,

        La loi donne une semaine pour publier, après une séance du conseil, la liste des délibérations examinées et le procès-verbal qui y a été arrêté (CGCT, articles L2121-25 et L2121-15). La liste se fait seule à partir des délibérations publiées.

        {string.Join("\n\n", duties.Select(d => $"{SittingWords.Of(d)}\n{SittingWords.WhenOf(d, today)}"))}

        {address.Link($"{ContentLinks.Home}?type=LegalAct")}
        """;
}

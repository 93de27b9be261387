using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.RemindSite;

sealed class RemindSiteHandler(MitoyenDb db, SiteReach reach, SitePeople people, Outbox outbox, LocalClock clock)
{
    /// <returns>To how many people it goes.</returns>
    public async Task<Outcome<int>> HandleAsync(Site site, RemindSiteForm form, CancellationToken cancel)
    {
        var to = (await people.OfAsync(site, cancel)).Select(p => p.Person.Email).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (to.Count == 0) return new NobodyWritesThere();
        foreach (var address in to) outbox.Add(address, form.Subject!.Trim(), form.Body!.Trim());
        db.Add(new SiteReminder { Id = Guid.CreateVersion7(), PartnershipId = site.PartnershipId, SiteId = site.Id, SentAt = clock.NowAt, SentBy = reach.Name, People = to.Count });
        await db.SaveChangesAsync(cancel);
        return to.Count;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.RemindReviews;

/// <summary>One message a person, with all of theirs; the mark that it has gone is saved with it, so that an hour later nothing goes twice.</summary>
sealed class ReviewReminders(MitoyenDb db, SitePeople people, Outbox outbox, PublicAddress address, LocalClock clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var due = (await db.Set<Item>().AsSplitQuery().Where(i => i.State == ItemState.Published && i.ReviewOn <= today).OrderBy(i => i.Title).ToListAsync(cancel)).Where(i => i.NeedsReminder(today)).ToList();
        if (due.Count == 0) return;
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var letters = new Dictionary<string, List<Item>>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in due)
            foreach (var to in await ReadersAsync(item, sites[item.Origin], cancel))
            {
                item.Remind();
                if (!letters.TryGetValue(to, out var own)) letters[to] = own = [];
                own.Add(item);
            }
        foreach (var (to, items) in letters) outbox.Add(to, items.Count == 1 ? $"Toujours vrai ? {items[0].Title}" : $"Toujours vrai ? {French.Count(items.Count, "contenu")} à vérifier", Body(items));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Its author, while they still write there; otherwise whoever decides for the site.</summary>
    async Task<IEnumerable<string>> ReadersAsync(Item item, Site origin, CancellationToken cancel)
    {
        var all = await people.OfAsync(origin, cancel);
        var author = all.Where(p => p.Person.Account == item.Author).Select(p => p.Person.Email).ToList();
        return author.Count > 0 ? author : all.Where(p => p.Role is not Role.Contributor).Select(p => p.Person.Email);
    }

    string Body(IReadOnlyList<Item> items) => $"""
        Bonjour,

        Ces contenus sont en ligne et devaient être relus. Ouvrez chacun : s’il est toujours vrai, un bouton suffit.

        {string.Join("\n\n", items.Select(i => $"{i.Title}\n{address.Link(ContentLinks.StillTrue(i.Id))}"))}
        """;
}

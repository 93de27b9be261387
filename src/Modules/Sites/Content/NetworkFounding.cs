using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

sealed class NetworkFounding(MitoyenDb db, PartnershipScope scope) : INetworkFounding
{
    public async Task TakeOverAsync(KnownNetwork network, CancellationToken cancel)
    {
        var partnership = scope.Required;
        foreach (var t in network.Trusts) db.Add(new Trust { Id = TrustId.New(), PartnershipId = partnership, Receiver = t.Receiver, Contributor = t.Contributor, Neighbour = t.Neighbour, GivenAt = t.GivenAt });
        foreach (var r in network.Reminders) db.Add(new SiteReminder { Id = Guid.CreateVersion7(), PartnershipId = partnership, SiteId = r.Site, SentAt = r.SentAt, SentBy = r.SentBy, People = r.People });
        foreach (var m in network.Messages)
            db.Add(new ContactMessage { Id = ContactMessageId.New(), PartnershipId = partnership, SiteId = m.Site, Receipt = m.Receipt, Sender = m.Sender, Mail = m.Mail, Subject = m.Subject, Body = m.Body, ReceivedAt = m.ReceivedAt, HandledAt = m.HandledAt, IsComplaint = m.IsComplaint, Page = m.Page });
        foreach (var f in network.Frozen)
        {
            db.Add(new FrozenAuthor { Id = Guid.CreateVersion7(), PartnershipId = partnership, Account = f.Account, Reason = f.Reason, FrozenAt = f.At });
            foreach (var item in await db.Set<Item>().AsSplitQuery().Where(i => i.Author == f.Account).ToListAsync(cancel)) item.Freeze(f.At);
        }
        foreach (var p in network.Publicity ?? [])
        {
            var choice = new PublicityChoice { Id = PublicityChoiceId.New(), PartnershipId = partnership, CommuneId = p.Commune };
            if (choice.Write(new(p.Mode, p.From, p.Number, p.DeliberatedOn, ""), db.Set<PublicityChoice>().Local.Where(c => c.CommuneId == p.Commune), null, p.From) is { } no) throw new InvalidOperationException(no.Sentence);
            db.Add(choice);
        }
        await db.SaveChangesAsync(cancel);
    }
}

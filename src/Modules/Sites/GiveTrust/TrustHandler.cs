using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.GiveTrust;

/// <summary>A site trusts a neighbour or a person, or trusts no more. What was accepted stays accepted.</summary>
sealed class TrustHandler(MitoyenDb db, SiteReach reach, SitePeople people, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(TrustForm form, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        var no = string.IsNullOrEmpty(form.Withdrawn) ? await GiveAsync(form, sites, cancel) : await WithdrawAsync(form.Withdrawn, sites, cancel);
        return no ?? await db.SaveOrConflictAsync(cancel);
    }

    async Task<Refusal?> GiveAsync(TrustForm form, List<Site> sites, CancellationToken cancel)
    {
        if (sites.Find(s => s.Id.ToString() == form.Receiver) is not { } receiver) return new NoSuchSite();
        if (!reach.MayDecide(receiver)) return new NotYoursToDecide();
        var neighbour = sites.Find(s => $"s:{s.Id}" == form.Trusted && s.Id != receiver.Id)?.Id;
        var person = (await people.OfAsync(receiver, cancel)).Where(p => $"p:{p.Person.Account}" == form.Trusted).Select(p => (AccountId?)p.Person.Account).FirstOrDefault();
        if (neighbour is null && person is null) return new NobodyToTrust();
        if (await db.Set<Trust>().AnyAsync(t => t.Receiver == receiver.Id && t.Neighbour == neighbour && t.Contributor == person && t.WithdrawnAt == null, cancel)) return new TrustGivenAlready();
        db.Add(new Trust { Id = TrustId.New(), PartnershipId = receiver.PartnershipId, Receiver = receiver.Id, Contributor = person, Neighbour = neighbour, GivenAt = clock.NowAt });
        return null;
    }

    async Task<Refusal?> WithdrawAsync(string withdrawn, List<Site> sites, CancellationToken cancel)
    {
        var id = Guid.TryParse(withdrawn, out var value) ? TrustId.From(value) : default;
        if (await db.FindOrAuditAsync<Trust>(t => t.Id == id, cancel) is not { WithdrawnAt: null } trust) return new NoSuchTrust();
        if (!reach.MayDecide(sites.First(s => s.Id == trust.Receiver))) return new NotYoursToDecide();
        trust.Withdraw(clock.NowAt);
        return null;
    }
}

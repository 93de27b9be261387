using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.CheckPresence;

/// <summary>Checks one site and keeps what was found. No transaction is open while strangers' servers take their time.</summary>
sealed class PresenceLook(MitoyenDb db, PresenceAsking asking, ITownHalls townHalls, LocalClock clock)
{
    public async Task AtAsync(Site site, CancellationToken cancel)
    {
        var mail = site.CommuneId is { } commune ? (await townHalls.OfAsync([commune], cancel)).GetValueOrDefault(commune)?.Mail : null;
        var facts = await asking.AskAsync(site.HostName, DomainOf(mail), site.Legal is { Director.Length: > 0, Hosting.Length: > 0 }, cancel);
        db.Add(new PresenceCheck
        {
            Id = PresenceCheckId.New(), PartnershipId = site.PartnershipId, SiteId = site.Id, Host = site.HostName, MailDomain = facts.MailDomain ?? "", CheckedAt = clock.NowAt, FindingsText = PresenceCheck.Write(PresenceRules.Judge(facts)),
        });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>“mairie@Bapaume.fr” → “bapaume.fr”; null: there is no address, or nothing like a domain in it.</summary>
    static string? DomainOf(string? mail) => mail?.Split('@') is [.., var domain] && !HostNames.Read(domain).IsRefused(out _) ? HostNames.Read(domain).Value : null;
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.People.Links;

sealed class PersonalLinks(MitoyenDb db, PartnershipScope scope, ActorContext actor, LocalClock clock, Partnerships partnerships, ITerritory territory, IServiceScopeFactory scopes) : IPersonalLinks
{
    public async Task<PersonalLinkView?> OpenAsync(string token, CancellationToken cancel = default)
    {
        var hash = SecretToken.HashOf(token);
        var link = await db.Set<PersonalLink>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter])
            .SingleOrDefaultAsync(l => l.TokenHash == hash && l.RevokedAt == null, cancel);
        if (link is null) return null;
        var all = await partnerships.AllAsync(link.PartnershipId, cancel);
        scope.Enter(link.PartnershipId, all.GetValueOrDefault(link.PartnershipId)?.ZoneId ?? PartnershipScope.DefaultZoneId);
        var communes = await territory.CommunesAsync([link.CommuneId], cancel);
        actor.ActAs($"lien personnel de {link.Name} ({communes.GetValueOrDefault(link.CommuneId)?.Name ?? "commune inconnue"})");
        if (link.Use(clock.NowAt))
        {
            db.Note(new("link-used", nameof(PersonalLink), link.Id.ToString(), null, null));
            await db.SaveChangesAsync(cancel);
        }
        return link.View;
    }

    public async Task<IReadOnlyList<WhoToAsk>> WhoToAskAsync(string token, CancellationToken cancel = default)
    {
        var hash = SecretToken.HashOf(token);
        var revoked = await db.Set<PersonalLink>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, cancel);
        var all = await partnerships.AllAsync(revoked?.PartnershipId, cancel);
        if (revoked is null && all.Count != 1) return [];
        // A scope of its own: a dead link enters no partnership.
        await using var own = scopes.CreateAsyncScope();
        own.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(revoked?.PartnershipId ?? all.Keys.Single());
        var officers = await own.ServiceProvider.GetRequiredService<IPeople>().WithRoleAsync(Role.Officer, cancel);
        return [.. officers.DistinctBy(o => o.Account).Select(o => new WhoToAsk(o.Name, revoked is null ? null : o.Email))];
    }

    public async Task<string> CreateAsync(CommuneId commune, string name, string email, CancellationToken cancel = default)
    {
        var token = SecretToken.New();
        db.Add(new PersonalLink(PersonalLinkId.New(), scope.Required, commune, name.Trim(), email.Trim(), SecretToken.HashOf(token), clock.NowAt));
        await db.SaveChangesAsync(cancel);
        return token;
    }
}

using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>People who write for the sites of the story, and what residents read there.</summary>
static class Networkers
{
    /// <summary>A correspondent of one commune.</summary>
    public static async Task<Person> CorrespondentAsync(this MitoyenApp app, CommuneId commune, string email = "capucine@exemple.test")
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        Grant[] grants = [new(Role.Contributor, GrantScope.Commune, commune.Value)];
        return new((await scope.Get<IAccountFounding>().AddAsync("Capucine Morel", email, Story.Password, grants)).Value, "Capucine Morel", email, grants);
    }

    public static async Task<SiteId> SiteOfAsync(this MitoyenApp app, CommuneId commune)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return scope.Db.Set<Mitoyen.Sites.Domain.Site>().Single(s => s.CommuneId == commune).Id;
    }

    /// <summary>What residents read on a site now.</summary>
    public static async Task<IReadOnlyList<ShownItem>> ShownAsync(this MitoyenApp app, SiteId site, ContentType type)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Get<IShownItems>().ListAsync(site, type, app.Clock.GetUtcNow().UtcDateTime.AddSeconds(1));
    }
}

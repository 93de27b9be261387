using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.People;

public sealed class Personal_links(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_link_is_shown_once_enters_its_partnership_and_names_who_acts(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "liens@exemple.fr", Founding.Administrator);
        using var odile = await app.SignedInAsync("liens@exemple.fr");
        var page = await odile.GetPageAsync("/personnes/liens");
        var commune = page.Document.QuerySelectorAll("select[name='Posted.Commune'] option").First(o => o.TextContent == "Sapignies").GetAttribute("value");

        var made = await odile.PostFormAsync(page, "form:has([name='Posted.Commune'])", ("Posted.Commune", commune), ("Posted.Name", "Yvette Lamiaux"), ("Posted.Email", "sapignies@exemple.fr"), ("Posted.Send", true));
        var token = made.TextOf("code.secret").Split('/')[^1];
        var later = await odile.GetPageAsync("/personnes/liens");

        Assert.DoesNotContain(token, later.TextOf(), StringComparison.Ordinal);
        Assert.EndsWith(token, await Founding.LastLinkAsync(app, "sapignies@exemple.fr"), StringComparison.Ordinal);
        await using var scope = app.Scope();
        var link = await scope.Get<IPersonalLinks>().OpenAsync(token);
        Assert.Equal(CommuneId.From(Guid.Parse(commune!)), link!.Commune);
        Assert.Equal(partnership, scope.Get<PartnershipScope>().Current);
        Assert.Equal("lien personnel de Yvette Lamiaux (Sapignies)", scope.Get<ActorContext>().Label);
        Assert.Contains(await Founding.JournalAsync(app, "link-used"), e => e.Actor == "lien personnel de Yvette Lamiaux (Sapignies)" && e.Partnership == partnership);
    }

    [Theory, BothDatabases]
    public async Task A_revoked_link_opens_nothing(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "revoque@exemple.fr", Founding.Administrator);
        string token;
        await using (var scope = app.Scope(partnership))
        {
            var commune = (await scope.Get<ITerritory>().MemberCommunesAsync(new DateOnly(2026, 11, 24)))[0].Commune.Id;
            token = await scope.Get<IPersonalLinks>().CreateAsync(commune, "Yvette Lamiaux", "y@exemple.fr");
        }
        using var odile = await app.SignedInAsync("revoque@exemple.fr");

        await odile.PressAsync(await odile.GetPageAsync("/personnes/liens"), "button[name='Revoked.Link']");

        await using var after = app.Scope();
        Assert.Null(await after.Get<IPersonalLinks>().OpenAsync(token));
        Assert.Null(await after.Get<IPersonalLinks>().OpenAsync("n’importe quoi"));
        Assert.Null(after.Get<PartnershipScope>().Current);
    }

    [Theory, BothDatabases]
    public async Task A_link_of_another_partnership_cannot_be_revoked(Database database)
    {
        var app = await apps.OnAsync(database);
        var (ours, theirs) = (await Founding.PartnershipAsync(app), await Founding.PartnershipAsync(app, "Eux"));
        await Founding.AddAsync(app, ours, "nous@exemple.fr", Founding.Administrator);
        await using var scope = app.Scope(theirs);
        var commune = (await scope.Get<ITerritory>().MemberCommunesAsync(new DateOnly(2026, 11, 24)))[0].Commune.Id;
        await scope.Get<IPersonalLinks>().CreateAsync(commune, "Leur Secrétaire", "eux@exemple.fr");
        var theirLink = await scope.Db.Set<PersonalLink>().SingleAsync();
        using var odile = await app.SignedInAsync("nous@exemple.fr");

        var answer = await odile.SendAsync(new(HttpMethod.Post, "/personnes/liens") { Content = new FormUrlEncodedContent([new("_handler", "annuler"), new("Revoked.Link", theirLink.Id.ToString())]) });

        Assert.InRange((int)answer.StatusCode, 400, 404);
        Assert.Null((await scope.Db.Set<PersonalLink>().AsNoTracking().SingleAsync()).RevokedAt);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Access;

namespace Mitoyen.Host.Tests.People;

public sealed class Persons_and_roles(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_person_of_another_partnership_is_not_found_and_the_attempt_is_noted(Database database)
    {
        var app = await apps.OnAsync(database);
        var (ours, theirs) = (await Founding.PartnershipAsync(app), await Founding.PartnershipAsync(app, "Ailleurs"));
        await Founding.AddAsync(app, ours, "ici@exemple.fr", Founding.Administrator);
        var stranger = await Founding.AddAsync(app, theirs, "ailleurs@exemple.fr", Founding.Officer);
        using var odile = await app.SignedInAsync("ici@exemple.fr");

        var page = await odile.GetPageAsync($"/personnes/{stranger}");
        var list = await odile.GetPageAsync("/personnes");
        var post = await odile.SendAsync(new(HttpMethod.Post, $"/personnes/{stranger}") { Content = new FormUrlEncodedContent([new("_handler", "acces"), new("AccessPosted.Action", "Bar")]) });

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("ailleurs@exemple.fr", list.TextOf(), StringComparison.Ordinal);
        Assert.InRange((int)post.StatusCode, 400, 404);
        Assert.Contains(await Founding.JournalAsync(app, "forged-id"), e => e.Partnership == ours && e.SubjectId == stranger.ToString());
        await using var scope = app.Scope();
        Assert.Null((await scope.Db.Set<Account>().SingleAsync(a => a.Id == stranger)).BarredAt);
    }

    [Theory, BothDatabases]
    public async Task Whoever_lacks_the_role_is_refused_and_the_journal_says_so(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        var account = await Founding.AddAsync(app, partnership, "mission@exemple.fr", Founding.Officer);
        using var officer = await app.SignedInAsync("mission@exemple.fr");

        var pages = new[] { "/personnes", "/personnes/inviter", "/personnes/liens", "/journal", "/journal/verification", $"/personnes/{account}" };
        foreach (var url in pages) Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetPageAsync(url)).Status);
        var export = await officer.SendAsync(new(HttpMethod.Get, "/journal.csv"));

        Assert.Equal(HttpStatusCode.Forbidden, export.StatusCode);
        Assert.Equal(pages.Length + 1, (await Founding.JournalAsync(app, "access-refused")).Count(e => e.Account == account));
    }

    [Theory, BothDatabases]
    public async Task A_role_that_ends_is_gone_at_the_next_request_and_one_that_is_given_is_there(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "admin4@exemple.fr", Founding.Administrator);
        var second = await Founding.AddAsync(app, partnership, "second4@exemple.fr", Founding.Administrator);
        using var odile = await app.SignedInAsync("admin4@exemple.fr");
        using var other = await app.SignedInAsync("second4@exemple.fr");
        var before = await other.GetPageAsync("/journal");

        var person = await odile.GetPageAsync($"/personnes/{second}");
        await odile.PressAsync(person, "button[name='Ended.End']");
        var after = await other.GetPageAsync("/journal");
        person = await odile.GetPageAsync($"/personnes/{second}");
        var wrongPlace = await odile.PostFormAsync(person, "form:has([name='Posted.Role'])", ("Posted.Role", "Principal"), ("Posted.Place", "tout"));
        await odile.PostFormAsync(person, "form:has([name='Posted.Role'])", ("Posted.Role", "Officer"), ("Posted.Place", "tout"));
        var mail = await other.GetPageAsync("/courriers");

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal(HttpStatusCode.Forbidden, after.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongPlace.Status);
        Assert.Equal(HttpStatusCode.OK, mail.Status);
    }

    [Theory, BothDatabases]
    public async Task The_last_who_administers_stays(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        var only = await Founding.AddAsync(app, partnership, "seule@exemple.fr", Founding.Administrator);
        using var odile = await app.SignedInAsync("seule@exemple.fr");

        var refused = await odile.PressAsync(await odile.GetPageAsync($"/personnes/{only}"), "button[name='Ended.End']");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await odile.GetPageAsync("/personnes")).Status);
    }

    [Theory, BothDatabases]
    public async Task Closing_an_access_signs_out_at_once_and_keeps_out(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "admin5@exemple.fr", Founding.Administrator);
        var closed = await Founding.AddAsync(app, partnership, "ferme@exemple.fr", Founding.Officer);
        using var odile = await app.SignedInAsync("admin5@exemple.fr");
        using var officer = await app.SignedInAsync("ferme@exemple.fr");

        await odile.PressAsync(await odile.GetPageAsync($"/personnes/{closed}"), "button[value=Bar]");
        var out_ = await officer.GetPageAsync("/courriers");
        var refused = await Founding.SignInAsync(officer, "ferme@exemple.fr");
        await odile.PressAsync(await odile.GetPageAsync($"/personnes/{closed}"), "button[value=Reopen]");
        var back = await Founding.SignInAsync(officer, "ferme@exemple.fr");

        Assert.Equal("/connexion", out_.Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(back.Redirections);
    }

    [Theory, BothDatabases]
    public async Task Who_works_for_two_partnerships_chooses_one_and_sees_only_it(Database database)
    {
        var app = await apps.OnAsync(database);
        var (first, second) = (await Founding.PartnershipAsync(app, "Le premier"), await Founding.PartnershipAsync(app, "Le second"));
        var account = await Founding.AddAsync(app, first, "double@exemple.fr", Founding.Administrator);
        await Founding.AddAsync(app, second, "voisin@exemple.fr", Founding.Administrator);
        await using (var scope = app.Scope(second)) await scope.Get<IAccountFounding>().GrantAsync(account, [Founding.Officer]);
        using var odile = await app.SignedInAsync("double@exemple.fr");

        var home = await odile.GetPageAsync("/personnes");
        await odile.PressAsync(home, $"button[value='{second}']");
        var refused = await odile.GetPageAsync("/personnes");
        var forged = await odile.SendAsync(new(HttpMethod.Post, "/partenariat") { Content = new FormUrlEncodedContent([new("partenariat", PartnershipId.New().ToString())]) });

        Assert.Contains("Le premier", home.TextOf("header"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("Le second", (await odile.GetPageAsync("/courriers")).TextOf("header"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Theory, BothDatabases]
    public async Task The_account_of_somebody_shared_with_another_partnership_cannot_be_closed_from_here(Database database)
    {
        var app = await apps.OnAsync(database);
        var (here, there) = (await Founding.PartnershipAsync(app), await Founding.PartnershipAsync(app, "Là-bas"));
        await Founding.AddAsync(app, here, "admin6@exemple.fr", Founding.Administrator);
        var shared = await Founding.AddAsync(app, here, "partage@exemple.fr", Founding.Officer);
        await using (var scope = app.Scope(there)) await scope.Get<IAccountFounding>().GrantAsync(shared, [Founding.Administrator]);
        using var odile = await app.SignedInAsync("admin6@exemple.fr");

        var refused = await odile.PressAsync(await odile.GetPageAsync($"/personnes/{shared}"), "button[value=Bar]");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
    }

    [Theory, BothDatabases]
    public async Task A_deleted_account_is_named_so_and_its_deeds_stay(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "admin7@exemple.fr", Founding.Administrator);
        var gone = await Founding.AddAsync(app, partnership, "parti@exemple.fr", Founding.Officer);
        await using (var dated = app.Scope(partnership))
            await dated.Db.Set<HeldGrant>().Where(g => g.AccountId == gone).ExecuteUpdateAsync(c => c.SetProperty(g => g.From, new DateOnly(2026, 1, 1)));
        using var odile = await app.SignedInAsync("admin7@exemple.fr");

        await odile.PressAsync(await odile.GetPageAsync($"/personnes/{gone}"), "button[name='Ended.End']");
        var done = await odile.PressAsync(await odile.GetPageAsync($"/personnes/{gone}"), "button[value=Delete]");

        Assert.Equal("/personnes", done.Path);
        await using var scope = app.Scope(partnership);
        Assert.Equal("compte supprimé", (await scope.Get<IPeople>().NamesAsync([gone]))[gone]);
        Assert.Empty(await scope.Get<IPeople>().WithRoleAsync(Role.Officer));
    }
}

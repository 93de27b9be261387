using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.People;

public sealed class Sessions(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_session_that_is_revoked_is_refused_at_its_next_request(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "deux@exemple.fr");
        using var office = app.Visitor();
        using var phone = app.Visitor();
        await Founding.SignInAsync(office, "deux@exemple.fr");
        await Founding.SignInAsync(phone, "deux@exemple.fr");

        var account = await office.GetPageAsync("/mon-compte");
        await office.PressAsync(account, "button[value=autres]");

        Assert.Equal("/connexion", (await phone.GetPageAsync("/mon-compte")).Path);
        Assert.Equal("/mon-compte", (await office.GetPageAsync("/mon-compte")).Path);
    }

    [Theory, BothDatabases]
    public async Task Nobody_closes_the_session_of_somebody_else(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "une@exemple.fr");
        await Founding.AddAsync(app, PartnershipId.New(), "autre@exemple.fr");
        using var one = app.Visitor();
        using var one2 = app.Visitor();
        using var other = app.Visitor();
        await Founding.SignInAsync(one, "une@exemple.fr");
        await Founding.SignInAsync(one2, "une@exemple.fr");
        await Founding.SignInAsync(other, "autre@exemple.fr");
        var id = (await one.GetPageAsync("/mon-compte")).Document.QuerySelectorAll("button[name='ClosePosted.Close']").Select(b => b.GetAttribute("value")).First(v => v != "autres");

        await other.SendAsync(new(HttpMethod.Post, "/mon-compte") { Content = new FormUrlEncodedContent([new("_handler", "sessions"), new("ClosePosted.Close", id)]) });

        Assert.Equal("/mon-compte", (await one2.GetPageAsync("/mon-compte")).Path);
    }

    [Theory, BothDatabases]
    public async Task A_new_password_signs_out_every_other_browser(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "change@exemple.fr");
        using var here = app.Visitor();
        using var there = app.Visitor();
        await Founding.SignInAsync(here, "change@exemple.fr");
        await Founding.SignInAsync(there, "change@exemple.fr");

        var page = await here.GetPageAsync("/mon-compte");
        var weak = await here.PostFormAsync(page, "form:has([name='PasswordPosted.Current'])", ("PasswordPosted.Current", Founding.Password), ("PasswordPosted.Password", "motdepasse2026"));
        var done = await here.PostFormAsync(page, "form:has([name='PasswordPosted.Current'])", ("PasswordPosted.Current", Founding.Password), ("PasswordPosted.Password", "brouette lampion gravier"));

        Assert.Equal(422, (int)weak.Status);
        Assert.NotEmpty(done.Redirections);
        Assert.Equal("/connexion", (await there.GetPageAsync("/mon-compte")).Path);
        Assert.Equal("/mon-compte", (await here.GetPageAsync("/mon-compte")).Path);
    }

    [Theory, BothDatabases]
    public async Task Signing_out_is_for_good_even_for_whoever_kept_the_cookie(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "sort@exemple.fr");
        using var odile = app.Visitor();
        var page = await Founding.SignInAsync(odile, "sort@exemple.fr");
        var kept = odile.Cookies["mitoyen"];

        await odile.PostFormAsync(page, "form[action='/deconnexion']");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/mon-compte");
        request.Headers.Add("Cookie", $"mitoyen={kept}");
        using var thief = app.Visitor();
        Assert.Equal(302, (int)(await thief.SendAsync(request)).StatusCode);
    }

    [Theory, BothDatabases]
    public async Task The_token_changes_at_sign_in(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "tourne@exemple.fr");
        using var odile = app.Visitor();

        await Founding.SignInAsync(odile, "tourne@exemple.fr");
        var first = odile.Cookies["mitoyen"];
        await odile.SendAsync(new(HttpMethod.Post, "/connexion") { Content = new FormUrlEncodedContent([new("_handler", "connexion"), new("Posted.Email", "tourne@exemple.fr"), new("Posted.Password", Founding.Password)]) });

        Assert.NotEqual(first, odile.Cookies["mitoyen"]);
    }

    [Theory, BothDatabases]
    public async Task An_idle_session_ends_after_two_weeks(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "oisif@exemple.fr");
        using var odile = app.Visitor();
        await Founding.SignInAsync(odile, "oisif@exemple.fr");

        app.Clock.Advance(TimeSpan.FromDays(13));
        var still = await odile.GetPageAsync("/mon-compte");
        app.Clock.Advance(TimeSpan.FromDays(14));
        var ended = await odile.GetPageAsync("/mon-compte");

        Assert.Equal("/mon-compte", still.Path);
        Assert.Equal("/connexion", ended.Path);
    }
}

using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.SignIn;

namespace Mitoyen.Host.Tests.People;

public sealed class Signing_in(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task The_right_password_opens_the_house(Database database)
    {
        var app = await apps.OnAsync(database);
        var account = await Founding.AddAsync(app, await Founding.PartnershipAsync(app), "odile@exemple.fr", Founding.Administrator);
        using var odile = app.Visitor();

        var page = await Founding.SignInAsync(odile, "Odile@exemple.fr ");

        Assert.Equal("/convention", page.Path);
        Assert.Contains("Odile", page.TextOf(".person-name"));
        Assert.Contains(await Founding.JournalAsync(app, "signed-in"), e => e.Account == account && e.Actor == "Odile Crépin");
    }

    [Theory, BothDatabases]
    public async Task A_visitor_gets_no_cookie_and_is_asked_to_sign_in_then_comes_back(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "retour@exemple.fr", Founding.Administrator);
        using var visitor = app.Visitor();

        var asked = await visitor.GetPageAsync("/journal?acte=added");
        var cookiesBefore = visitor.Cookies.Count;
        var back = await visitor.PostFormAsync(asked, null, ("Posted.Email", "retour@exemple.fr"), ("Posted.Password", Founding.Password));

        Assert.Equal("/connexion", asked.Path);
        Assert.Equal(0, cookiesBefore);
        Assert.Equal("/journal?acte=added", back.Url.PathAndQuery);
    }

    [Theory, BothDatabases]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "cookie@exemple.fr");
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Url };

        var answer = await http.PostAsync("/connexion", new FormUrlEncodedContent([new("_handler", "connexion"), new("Posted.Email", "cookie@exemple.fr"), new("Posted.Password", Founding.Password)]));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, BothDatabases]
    public async Task Behind_https_the_cookie_is_secure_and_bound_to_the_host(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "https@exemple.fr");
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Url };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Host = "mitoyen.exemple.fr";

        var answer = await http.PostAsync("/connexion", new FormUrlEncodedContent([new("_handler", "connexion"), new("Posted.Email", "https@exemple.fr"), new("Posted.Password", Founding.Password)]));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-mitoyen=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory, BothDatabases]
    public async Task Five_failures_lock_the_account_for_a_quarter_of_an_hour(Database database)
    {
        var app = await apps.OnAsync(database);
        var account = await Founding.AddAsync(app, PartnershipId.New(), "bloque@exemple.fr");
        using var visitor = app.Visitor();

        for (var i = 0; i < 5; i++) await Founding.SignInAsync(visitor, "bloque@exemple.fr", "mauvais mot de passe");
        var locked = await Founding.SignInAsync(visitor, "bloque@exemple.fr");
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        var open = await Founding.SignInAsync(visitor, "bloque@exemple.fr");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
        Assert.NotEmpty(open.Redirections);
        Assert.Contains(await Founding.JournalAsync(app, "locked-out"), e => e.SubjectId == account.ToString());
    }

    [Theory, BothDatabases]
    public async Task Guesses_that_arrive_together_are_counted_before_they_are_judged(Database database)
    {
        var app = await apps.OnAsync(database);
        var account = await Founding.AddAsync(app, PartnershipId.New(), "ensemble@exemple.fr");
        var counted = 0;

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(async () =>
        {
            await using var scope = app.Scope();
            if (await scope.Get<Mitoyen.People.SignIn.Attempts>().CountAsync(account, CancellationToken.None)) Interlocked.Increment(ref counted);
        })));

        Assert.Equal(5, counted);
    }

    [Theory, BothDatabases]
    public async Task An_unknown_address_a_wrong_password_and_a_locked_account_get_the_same_answer(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database, changes: services => services.Replace(ServiceDescriptor.Singleton<Passwords, Passwords>())); // Hashes as slowly as an installation.
        await Founding.AddAsync(app, PartnershipId.New(), "connue@exemple.fr");
        using var visitor = app.Visitor();

        var (unknown, unknownTook) = await TimedAsync("inconnue@exemple.fr");
        var (wrong, wrongTook) = await TimedAsync("connue@exemple.fr");

        Assert.Equal(unknown.Replace("inconnue", "connue", StringComparison.Ordinal), wrong);
        // The hashing of the password is most of the time on both sides; without it an unknown address would answer many times faster.
        Assert.InRange(unknownTook / wrongTook, 0.2, 5.0);

        async Task<(string Text, double Took)> TimedAsync(string email)
        {
            var fastest = double.MaxValue;
            var text = "";
            for (var i = 0; i < 4; i++)
            {
                var watch = Stopwatch.StartNew();
                var page = await Founding.SignInAsync(visitor, email, "mauvais mot de passe");
                fastest = Math.Min(fastest, watch.Elapsed.TotalMilliseconds);
                Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
                text = page.Document.QuerySelector("main")!.OuterHtml;
            }
            return (text, fastest);
        }
    }

    [Theory, BothDatabases]
    public async Task A_post_from_another_site_is_refused(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "croise@exemple.fr");
        using var odile = app.Visitor();
        await Founding.SignInAsync(odile, "croise@exemple.fr");
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/deconnexion") { Content = new FormUrlEncodedContent([]) };
        forged.Headers.Add("Sec-Fetch-Site", "cross-site");

        var answer = await odile.SendAsync(forged);
        var page = await odile.GetPageAsync("/mon-compte");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("/mon-compte", page.Path);
    }

    [Theory, BothDatabases]
    public async Task Pages_forbid_inline_scripts_foreign_sources_and_frames(Database database)
    {
        var app = await apps.OnAsync(database);
        using var visitor = app.Visitor();

        var answer = await visitor.SendAsync(new(HttpMethod.Get, "/connexion"));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        foreach (var header in (string[])["Referrer-Policy", "Permissions-Policy", "X-Frame-Options"]) Assert.True(answer.Headers.Contains(header), header);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }
}

using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;

namespace Mitoyen.Host.Tests.People;

public sealed class The_authenticator_app(Apps apps) : IClassFixture<Apps>
{
    static string CodeOf(MitoyenApp app, byte[] key) => TimeBasedCode.At(key, TimeBasedCode.StepAt(app.Clock.GetUtcNow().UtcDateTime));

    static byte[] KeyOf(Page page) => FromBase32(page.TextOf("code.key").Replace(" ", "", StringComparison.Ordinal));

    [Theory, BothDatabases]
    public async Task Once_confirmed_it_is_asked_at_every_sign_in_and_a_code_serves_once(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "appli@exemple.fr");
        using var odile = app.Visitor();
        await Founding.SignInAsync(odile, "appli@exemple.fr");
        var setup = await odile.GetPageAsync("/mon-compte/application");
        var key = KeyOf(setup);

        var wrong = await odile.PostFormAsync(setup, null, ("Posted.Code", "000000"));
        var on = await odile.PostFormAsync(wrong, null, ("Posted.Code", CodeOf(app, key)));
        var codes = on.Document.QuerySelectorAll("ul.codes code").Select(c => c.TextContent).ToList();
        var used = CodeOf(app, key);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(KeyOf(setup), KeyOf(wrong));
        Assert.Equal(10, codes.Count);

        using var phone = app.Visitor();
        var asked = await Founding.SignInAsync(phone, "appli@exemple.fr");
        Assert.Equal("/connexion/code", asked.Path);
        Assert.Equal("/connexion", (await phone.GetPageAsync("/mon-compte")).Path);

        var replayed = await phone.PostFormAsync(asked, null, ("Posted.Code", used));
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        var open = await phone.PostFormAsync(replayed, null, ("Posted.Code", CodeOf(app, key)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
        Assert.Equal("/mon-compte", open.Path);
        await A_recovery_code_opens_once(app, codes[0]);
    }

    static async Task A_recovery_code_opens_once(MitoyenApp app, string code)
    {
        using var visitor = app.Visitor();
        var asked = await Founding.SignInAsync(visitor, "appli@exemple.fr");
        var open = await visitor.PostFormAsync(asked, null, ("Posted.Code", code.ToUpperInvariant()));
        using var second = app.Visitor();
        asked = await Founding.SignInAsync(second, "appli@exemple.fr");
        var again = await second.PostFormAsync(asked, null, ("Posted.Code", code));

        Assert.Equal("/mon-compte", open.Path);
        Assert.Contains("9", open.TextOf("section:has(#application)"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
    }

    [Theory, BothDatabases]
    public async Task Five_wrong_codes_lock_the_account(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "codes@exemple.fr");
        using var odile = app.Visitor();
        await Founding.SignInAsync(odile, "codes@exemple.fr");
        var setup = await odile.GetPageAsync("/mon-compte/application");
        var key = KeyOf(setup);
        await odile.PostFormAsync(setup, null, ("Posted.Code", CodeOf(app, key)));
        app.Clock.Advance(TimeSpan.FromSeconds(30));

        using var thief = app.Visitor();
        var page = await Founding.SignInAsync(thief, "codes@exemple.fr");
        for (var i = 0; i < 5; i++) page = await thief.PostFormAsync(page, null, ("Posted.Code", "000000"));
        page = await thief.PostFormAsync(page, null, ("Posted.Code", CodeOf(app, key)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Theory, BothDatabases]
    public async Task It_is_taken_off_with_the_password_only(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "retire@exemple.fr");
        using var odile = app.Visitor();
        await Founding.SignInAsync(odile, "retire@exemple.fr");
        var setup = await odile.GetPageAsync("/mon-compte/application");
        await odile.PostFormAsync(setup, null, ("Posted.Code", CodeOf(app, KeyOf(setup))));
        var page = await odile.GetPageAsync("/mon-compte/application");

        var refused = await odile.PressAsync(page, "button[value=retirer]", ("Posted.Current", "mauvais mot de passe"));
        var off = await odile.PressAsync(page, "button[value=retirer]", ("Posted.Current", Founding.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("/mon-compte", off.Path);
    }

    static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}

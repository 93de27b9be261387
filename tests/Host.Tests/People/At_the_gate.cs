using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.People;

/// <summary>What one network address may try, and whose word is taken for it.</summary>
public sealed class At_the_gate
{
    const string Account = "porte@exemple.fr";

    [Theory, BothDatabases]
    public async Task The_knock_too_many_is_refused_with_a_sentence_while_pages_are_read_and_other_networks_enter(Database database)
    {
        await using var app = await AppAsync(database, ("People:KnocksPerMinute", "3"));
        using var http = Client(app);

        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await KnockAsync(http, "203.0.113.7", "mauvais mot de passe")).StatusCode);
        using var refused = await KnockAsync(http, "203.0.113.7", Founding.Password);
        using var reading = await http.GetAsync(new Uri("/connexion", UriKind.Relative));
        using var elsewhere = await KnockAsync(http, "203.0.113.8", Founding.Password);

        Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (refused.StatusCode, refused.Headers.GetValues("Retry-After").Single()));
        Assert.Contains("Attendez une minute", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(refused.Headers.Contains("Set-Cookie"));
        Assert.Equal((HttpStatusCode.OK, true), (reading.StatusCode, elsewhere.Headers.Contains("Set-Cookie")));
    }

    [Theory]
    [BothDatabases("forgotten", "/mot-de-passe-oublie", "oubli"), BothDatabases("code", "/connexion/code", "code")]
    public async Task Every_door_counts(Database database, string door, string path, string handler)
    {
        await using var app = await AppAsync(database, ("People:KnocksPerMinute", "1"));
        using var http = Client(app);
        await KnockAsync(http, "203.0.113.7", "mauvais");

        using var answer = await PostAsync(http, "203.0.113.7", path, ("_handler", handler), ("Posted.Email", Account));

        Assert.True(answer.StatusCode == HttpStatusCode.TooManyRequests, $"{door}: {answer.StatusCode}");
    }

    /// <summary>Tests come from this machine, whose word is always taken; a stranger is played by a proxy chain: the last hop that is not known is where the request came from.</summary>
    [Theory, BothDatabases]
    public async Task Only_a_known_proxy_is_believed_about_where_a_visitor_comes_from(Database database)
    {
        await using var app = await AppAsync(database, ("People:KnocksPerMinute", "1"), ("ReverseProxy:Known", "10.0.0.5, 192.168.1.0/24"));
        using var http = Client(app);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await KnockAsync(http, "203.0.113.1, 10.0.0.5", "mauvais")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await KnockAsync(http, "203.0.113.1, 192.168.1.77", "mauvais")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await KnockAsync(http, "203.0.113.2, 10.0.0.5", "mauvais")).StatusCode);
        // An unknown proxy may say what it likes: it is itself the visitor, and one visitor knocks once.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await KnockAsync(http, "203.0.113.3, 10.9.9.9", "mauvais")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await KnockAsync(http, "203.0.113.4, 10.9.9.9", "mauvais")).StatusCode);
    }

    [Theory, BothDatabases]
    public async Task A_proxy_that_is_neither_an_address_nor_a_network_stops_the_start(Database database) =>
        await Assert.ThrowsAsync<FormatException>(() => MitoyenApp.StartAsync(database, new Dictionary<string, string?> { ["ReverseProxy:Known"] = "le serveur d’à côté" }));

    [Theory]
    [BothDatabases("court", 1), BothDatabases("motdepasse2026", 1), BothDatabases("brouette lampion gravier", 3)]
    public async Task The_meter_says_what_the_form_would_answer_and_keeps_nothing(Database database, string password, int level)
    {
        await using var app = await AppAsync(database);
        using var http = Client(app);

        using var answer = await PostAsync(http, "203.0.113.7", "/mot-de-passe/force", ("password", password));

        Assert.Contains($"\"level\":{level}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    static async Task<MitoyenApp> AppAsync(Database database, params (string Name, string Value)[] settings)
    {
        var app = await MitoyenApp.StartAsync(database, settings.ToDictionary(s => s.Name, s => (string?)s.Value));
        await Founding.AddAsync(app, PartnershipId.New(), Account);
        return app;
    }

    static HttpClient Client(MitoyenApp app) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Url };

    static Task<HttpResponseMessage> KnockAsync(HttpClient http, string forwardedFor, string password) =>
        PostAsync(http, forwardedFor, "/connexion", ("_handler", "connexion"), ("Posted.Email", Account), ("Posted.Password", password));

    static async Task<HttpResponseMessage> PostAsync(HttpClient http, string forwardedFor, string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await http.SendAsync(request);
    }
}

using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Feeds_of_our_own_sites
{
    /// <summary>Two sites that followed each other would bring the same thing round and round: an address of the platform is none to follow, by whatever way it is reached.</summary>
    [Theory, BothDatabases]
    public async Task Are_refused_even_by_a_detour(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        // Every name is this machine, and may be asked.
        await using var app = await SiteVisits.StartAsync(database, services => services.AddSingleton(new Platform.Outside.OutsideRule(_ => true, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]))));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        server.Answers("/detour", context => { context.Response.Redirect(app.On(SiteVisits.Bihucourt, "/agenda.ics")); return Task.CompletedTask; });
        server.Answers("/tourne", Followed_feeds.Rss, Followed_feeds.News(("1", "Un", "")));
        var feed = await Followed_feeds.FollowAsync(clerk, server.At("/tourne"), "Club");
        server.Answers("/tourne", context => { context.Response.Redirect(app.On(SiteVisits.Bihucourt, "/actualites.atom")); return Task.CompletedTask; });

        foreach (var address in (string[])[app.On(SiteVisits.Bihucourt, "/agenda.ics"), app.On("www.bihucourt.localhost", "/agenda.ics"), server.At("/detour")])
        {
            var refused = await clerk.PostFormAsync(await clerk.GetPageAsync("/flux/nouveau"), "#form-suivre", ("Posted.Address", address));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("celle d’un site de la plateforme", refused.TextOf("#suivre-Address-error"), StringComparison.Ordinal);
        }
        await Followed_feeds.LookAsync(app, TimeSpan.FromHours(2));
        Assert.Contains("celle d’un site de la plateforme", (await clerk.GetPageAsync(feed.Path)).TextOf("section[aria-labelledby=lecture]"), StringComparison.Ordinal);
        Assert.Equal(1, await Followed_feeds.CountAsync(app));
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>The buttons of a feed's page.</summary>
static class FeedEndpoint
{
    static readonly (FeedDeed Deed, string Word, string Done)[] Deeds =
    [
        (FeedDeed.Look, "lire", "Le flux vient d’être lu."), (FeedDeed.Pause, "pause", "Ce flux n’est plus lu jusqu’à nouvel ordre."),
        (FeedDeed.Follow, "reprendre", "Ce flux sera relu dans la minute."), (FeedDeed.Forget, "oublier", "Ce flux n’est plus suivi."),
    ];

    public static string Word(FeedDeed deed) => Deeds.Single(d => d.Deed == deed).Word;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var (deed, word, done) in Deeds)
            endpoints.MapPost($"{ContentLinks.Feeds}/{{id:guid}}/{word}", async (Guid id, HttpContext http, FeedDeedHandler handler, CancellationToken cancel) =>
            {
                var no = await handler.HandleAsync(FeedId.From(id), deed, cancel);
                if (no is { Status: 403 or 404 }) return Results.StatusCode(no.Status);
                Flash.Say(http, no?.Sentence ?? done, no is null ? NoticeKind.Success : NoticeKind.Warning);
                return Results.Redirect(deed == FeedDeed.Forget ? ContentLinks.Feeds : ContentLinks.Of(FeedId.From(id)));
            }).RequireAuthorization(new AllowAttribute(Permission.DecidePlacements));
    }
}

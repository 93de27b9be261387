using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.PreviewItem;

/// <summary>Leads whoever writes an item, or decides on it, to the item on one of its sites.</summary>
static class PreviewEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/contenus/{item:guid}/apercu/{site:guid}", OpenAsync).RequireAuthorization(new AllowAttribute(Permission.WriteContent));

    static async Task<IResult> OpenAsync(Guid item, Guid site, HttpContext http, MitoyenDb db, SiteReach reach, PreviewTokens tokens, SiteDirectory directory, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        if (await db.FindOrAuditAsync<Item>(i => i.Id == new ItemId(item), cancel) is not { } found || sites.Find(s => s.Id == SiteId.From(site)) is not { } shown) return Results.NotFound();
        var writes = reach.MayWrite(found, sites.First(s => s.Id == found.Origin));
        if (!writes && !(reach.MayDecide(shown) && found.State == ItemState.Published)) return Results.NotFound();
        if (found.On(shown.Id) is not { Asked: true } || (await directory.ReadAsync(cancel)).Find(shown.Id) is not { } host) return Results.NotFound();
        return Results.Redirect($"{SiteAddress.Of(http.Request, host.HostName)}/apercu/{tokens.Make(found.Id, shown.Id, writes)}");
    }
}

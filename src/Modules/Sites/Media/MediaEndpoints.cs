using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Pictures;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Data;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Sites.Hosting;
using Mitoyen.Sites.PreviewItem;

namespace Mitoyen.Sites.Media;

/// <summary>
/// Gives pictures and files: on a site those of what it shows now and no others, in the office all of the partnership. With the type that was found in their content,
/// never to be guessed again; a file that no browser shows by itself is saved, not opened.
/// </summary>
static class MediaEndpoints
{
    const string ForAYear = "public, max-age=31536000, immutable", ForOneReader = "private, max-age=31536000, immutable";
    const string Picture = "/{hash}/{width:int}.{extension}", File = "/{hash}/{name}";

    static readonly string[] Verbs = ["GET", "HEAD"];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var site = endpoints.MapGroup(SiteGate.Inside).AllowAnonymous();
        site.MapMethods(MediaAddresses.Pictures + Picture, Verbs, PictureOfSiteAsync);
        site.MapMethods(MediaAddresses.Files + File, Verbs, FileOfSiteAsync);
        site.MapMethods("/apercu/{token}" + MediaAddresses.Pictures + Picture, Verbs, async (string token, string hash, int width, string extension, HttpContext http, MitoyenDb db, PreviewReading previews) =>
            await previews.ShowsAsync(token, hash, http.RequestAborted) ? await PictureAsync(hash, width, extension, "no-store", http, db) : Results.NotFound());
        site.MapMethods("/apercu/{token}" + MediaAddresses.Files + File, Verbs, async (string token, string hash, string name, HttpContext http, MitoyenDb db, PreviewReading previews) =>
            await previews.ShowsAsync(token, hash, http.RequestAborted) ? await FileAsync(hash, name, "no-store", http, db) : Results.NotFound());
        var office = endpoints.MapGroup("").RequireAuthorization(new AllowAttribute(Permission.WriteContent));
        office.MapMethods(MediaAddresses.Pictures + Picture, Verbs, (string hash, int width, string extension, HttpContext http, MitoyenDb db) => PictureAsync(hash, width, extension, ForOneReader, http, db));
        office.MapMethods(MediaAddresses.Files + File, Verbs, (string hash, string name, HttpContext http, MitoyenDb db) => FileAsync(hash, name, ForOneReader, http, db));
    }

    static async Task<IResult> PictureOfSiteAsync(string hash, int width, string extension, HttpContext http, MitoyenDb db, ShownItems items, CurrentSite current, LocalClock clock) =>
        await items.ShowsAsync(current.Site.Id, hash, clock.NowAt, http.RequestAborted) ? await PictureAsync(hash, width, extension, ForAYear, http, db) : Results.NotFound();

    static async Task<IResult> FileOfSiteAsync(string hash, string name, HttpContext http, MitoyenDb db, ShownItems items, CurrentSite current, LocalClock clock) =>
        await items.ShowsAsync(current.Site.Id, hash, clock.NowAt, http.RequestAborted) ? await FileAsync(hash, name, ForAYear, http, db) : Results.NotFound();

    static async Task<IResult> PictureAsync(string hash, int width, string extension, string keep, HttpContext http, MitoyenDb db)
    {
        if (MediaAddresses.FormatOf(extension) is not { } format || width == 0) return Results.NotFound();
        var type = format.MediaType();
        return await db.FindOrAuditAsync<MediumContent>(c => c.Hash == hash && c.Width == width && c.MediaType == type, http.RequestAborted) is { } content ? Give(content, keep, http) : Results.NotFound();
    }

    static async Task<IResult> FileAsync(string hash, string name, string keep, HttpContext http, MitoyenDb db)
    {
        if (await db.FindOrAuditAsync<MediumContent>(c => c.Hash == hash && c.Width == 0, http.RequestAborted) is not { } content) return Results.NotFound();
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(content.MediaType == FileSigns.Pdf ? "inline" : "attachment") { FileNameStar = name }.ToString();
        return Give(content, keep, http);
    }

    static IResult Give(MediumContent content, string keep, HttpContext http)
    {
        http.Response.Headers.CacheControl = keep;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(content.Content, content.MediaType, enableRangeProcessing: true, entityTag: new($"\"{content.Hash[..20]}-{content.Width}-{content.MediaType[^4..]}\""));
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Resident;

/// <summary>What a page of a site brings with it: style, icon, logo. Their addresses change with their content.</summary>
static class StyleEndpoints
{
    const string ForAYear = "public, max-age=31536000, immutable";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(SiteGate.Inside + "/style.css", (HttpContext http, CurrentSite current, StyleSheet sheets) => Kept(http, Results.Text(sheets.Of(current.Frame.Row.Theme), "text/css; charset=utf-8"))).AllowAnonymous();
        endpoints.MapGet(SiteGate.Inside + "/icone.svg", (HttpContext http, CurrentSite current) => Kept(http, Results.Text(IconOf(current.Frame.Row), "image/svg+xml; charset=utf-8"))).AllowAnonymous();
        endpoints.MapGet(SiteGate.Inside + "/logo", LogoAsync).AllowAnonymous();
    }

    static async Task<IResult> LogoAsync(HttpContext http, CurrentSite current, MitoyenDb db, CancellationToken cancel)
    {
        var id = current.Site.Id;
        return await db.Set<SiteLogo>().AsNoTracking().SingleOrDefaultAsync(l => l.SiteId == id, cancel) is { } logo ? Kept(http, Results.Bytes(logo.Content, logo.MediaType)) : Results.NotFound();
    }

    static string IconOf(Site site) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><path d=\"M4 2h24v16c0 7-6 10-12 12C10 28 4 25 4 18z\" fill=\"{site.Theme.Band}\"/><text x=\"16\" y=\"21\" font-family=\"Georgia,serif\" font-size=\"17\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{site.Theme.OnBand}\">{System.Net.WebUtility.HtmlEncode(site.Name[..1].ToUpperInvariant())}</text></svg>";

    static IResult Kept(HttpContext http, IResult result)
    {
        http.Response.Headers.CacheControl = ForAYear;
        return result;
    }
}

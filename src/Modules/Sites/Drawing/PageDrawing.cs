using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Drawing;

/// <summary>
/// Draws a residents' page in one go: its data are read, then page, head and layout are written as UTF-8. Blazor's renderer keeps every component, compares and
/// disposes of it again, which for a page that is never drawn twice is two thirds of the work. Posts, and pages that are not <see cref="DrawnAtOnceAttribute"/>, stay with Blazor.
/// </summary>
static class PageDrawing
{
    static readonly ConcurrentBag<FrameWriting> Free = [];

    /// <summary>Takes over the endpoints of such pages.</summary>
    public static void TakeOver(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault()?.Type is not { } page || page.GetCustomAttribute<DrawnAtOnceAttribute>() is null || endpoint.RequestDelegate is not { } blazor) return;
        endpoint.RequestDelegate = http => HttpMethods.IsGet(http.Request.Method) && !http.RequestServices.GetRequiredService<DrawingChoice>().ByBlazor ? DrawAsync(http, page) : blazor(http);
    }

    static async Task DrawAsync(HttpContext http, Type type)
    {
        var shape = PartShape.Of(type);
        var page = (ResidentPage)shape.Make(http);
        shape.Ask(page, http.Request);
        await page.LoadAsync();
        if (page.IsLost)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var writing = Free.TryTake(out var used) ? used : new();
        writing.Http = http;
        writing.Draw(page.DrawOn, writing.Page);
        writing.Draw(Document(http), writing.Whole);
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.Body.WriteAsync(writing.Whole.Written, http.RequestAborted);
        writing.Clear();
        Free.Add(writing);
    }

    static RenderFragment Document(HttpContext http) => builder =>
    {
        builder.OpenComponent<ResidentDocument>(0);
        builder.AddComponentParameter(1, nameof(ResidentDocument.Script), ResidentDocument.Address(http, "site.js"));
        builder.AddComponentParameter(2, nameof(ResidentDocument.ChildContent), Layout);
        builder.CloseComponent();
    };

    static readonly RenderFragment Layout = builder =>
    {
        builder.OpenComponent<ResidentLayout>(0);
        builder.AddComponentParameter(1, nameof(ResidentLayout.Body), (RenderFragment)(body =>
        {
            body.OpenComponent<PageSlot>(0);
            body.CloseComponent();
        }));
        builder.CloseComponent();
    };
}

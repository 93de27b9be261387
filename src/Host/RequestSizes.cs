using Microsoft.AspNetCore.Http.Features;

namespace Mitoyen.Host;

/// <summary>Says in a page that what was sent is too heavy. A browser shows the answer only when all that it sends was taken: so it is, and thrown away, as far as people go by mistake.</summary>
static class RequestSizes
{
    const long ByMistake = 300_000_000;

    public static IApplicationBuilder UseRequestSizes(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { } size || !(request.ContentLength > size.MaxRequestBodySize))
        {
            await next(context);
            return;
        }
        if (request.ContentLength <= ByMistake && !size.IsReadOnly)
        {
            size.MaxRequestBodySize = null;
            await request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });
}

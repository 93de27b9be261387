using Microsoft.AspNetCore.Diagnostics;

namespace Mitoyen.Host.Status;

/// <summary>The page of an error is read like any other, whatever was sent: a post without a form, or with one that is too heavy, must not fail once more on its way to the sentence.</summary>
static class ErrorPages
{
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseStatusCodePagesWithReExecute("/erreur/{0}", createScopeForStatusCodePages: true)
        .UseExceptionHandler("/erreur/500", createScopeForErrors: true)
        .Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null) ReadOnly(context.Request);
            return next(context);
        });

    static void ReadOnly(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return;
        (request.Method, request.Body, request.ContentLength, request.ContentType) = (HttpMethods.Get, Stream.Null, null, null);
    }
}

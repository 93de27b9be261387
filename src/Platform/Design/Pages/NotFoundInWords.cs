using Microsoft.AspNetCore.Http;

namespace Mitoyen.Platform.Design;

/// <summary>404 from a page that says itself what is missing. Set at once, the status would make Blazor drop the page for the general one; so it is set when the answer starts.</summary>
public static class NotFoundInWords
{
    public static void AnswerNotFound(this HttpContext http)
    {
        if (http.Response.HasStarted) return;
        http.Response.OnStarting(() =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}

using Microsoft.Extensions.Primitives;

namespace Mitoyen.Host;

/// <summary>
/// Browsers send a line break of a text field as two characters and count it as one; here it is one from the start, so that lengths and comparisons agree with what the person saw.
/// The sign zero, which nobody types and PostgreSQL refuses, is left out as it is in addresses; what is no form at all is answered by 400.
/// </summary>
static class TidyForms
{
    public static void UseTidyForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || await TidyAsync(context.Request)) await next(context);
        else context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    /// <returns>Whether it is a form at all: a zero in its escapes, a part that breaks off or far too many fields are not what a page sends.</returns>
    static async Task<bool> TidyAsync(HttpRequest request)
    {
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            if (form.Any(f => f.Value.Any(IsUntidy)))
                request.Form = new FormCollection(form.ToDictionary(f => f.Key, f => new StringValues([.. f.Value.Select(v => v?.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal))])), form.Files);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static bool IsUntidy(string? value) => value?.AsSpan().ContainsAny('\r', '\0') == true;
}

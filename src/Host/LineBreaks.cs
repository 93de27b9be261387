using Microsoft.Extensions.Primitives;

namespace Mitoyen.Host;

/// <summary>Browsers send a line break of a text field as two characters and count it as one; here it is one from the start, so that lengths and comparisons agree with what the person saw.</summary>
static class LineBreaks
{
    public static void UseSingleLineBreaks(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType) await TidyAsync(context.Request);
        await next(context);
    });

    static async Task TidyAsync(HttpRequest request)
    {
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            if (form.Any(f => f.Value.Any(HasTwo)))
                request.Form = new FormCollection(form.ToDictionary(f => f.Key, f => new StringValues([.. f.Value.Select(v => v?.ReplaceLineEndings("\n"))])), form.Files);
        }
        catch (InvalidDataException)
        {
            // Not a form after all: whoever reads it says so.
        }
    }

    static bool HasTwo(string? value) => value?.Contains('\r', StringComparison.Ordinal) == true;
}

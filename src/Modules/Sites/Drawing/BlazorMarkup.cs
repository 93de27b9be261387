using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mitoyen.Sites.Drawing;

/// <summary>A component that is more than a <see cref="Platform.Design.Part"/> (a form and its fields), as Blazor draws it: right, and slow, so best inside a <see cref="Kept"/>.</summary>
static class BlazorMarkup
{
    public static string Of(Type type, Dictionary<string, object?> parameters, HttpContext http)
    {
        using var renderer = new HtmlRenderer(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        var drawn = renderer.Dispatcher.InvokeAsync(() => renderer.BeginRenderingComponent(type, ParameterView.FromDictionary(parameters)).ToHtmlString());
        return drawn.IsCompleted ? drawn.GetAwaiter().GetResult() : throw new NotSupportedException($"{type} waits for something: it cannot be drawn at once.");
    }
}

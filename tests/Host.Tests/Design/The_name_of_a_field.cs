using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Mitoyen.Platform.Design;

namespace Mitoyen.Host.Tests.Design;

/// <summary>A field posts under the name that the page binds, wherever its expression stands.</summary>
public sealed class The_name_of_a_field
{
    SampleForm Form { get; } = new() { Title = "Titre", Lines = [new() { Share = "80" }, new() { Share = "20" }] };

    [Fact]
    public async Task Is_the_path_below_the_form() => Assert.Equal("""<input type="hidden" name="Posted.Title" value="Titre" />""", await HtmlAsync(() => Form.Title));

    [Fact]
    public async Task Holds_the_place_in_a_list_even_in_nested_loops()
    {
        foreach (var (outer, _) in Form.Lines.Index())
        {
            var label = $"{outer}";
            foreach (var (i, line) in Form.Lines.Index())
            {
                var html = await HtmlAsync(() => label.Length > 9 ? null : Form.Lines[i].Share);
                Assert.Null(html);
                Assert.Equal($"""<input type="hidden" name="Posted.Lines[{i}].Share" value="{line.Share}" />""", await HtmlAsync(() => Form.Lines[i].Share));
                Assert.Equal($"""<input type="hidden" name="Posted.Lines[{outer}].Share" value="{Form.Lines[outer].Share}" />""", await HtmlAsync(() => Form.Lines[outer].Share));
            }
        }
    }

    [Fact]
    public async Task Is_refused_when_the_expression_starts_at_a_loop_variable()
    {
        foreach (var line in Form.Lines) Assert.Null(await HtmlAsync(() => line.Share));
    }

    /// <summary>Null: refused.</summary>
    static async Task<string?> HtmlAsync(Expression<Func<string?>> of)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["For"] = of });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            try { return (await renderer.RenderComponentAsync<Framed>(parameters)).ToHtmlString(); }
            catch (ArgumentException) { return null; }
        });
    }

    sealed class Framed : ComponentBase
    {
        [Parameter] public Expression<Func<string?>>? For { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            builder.OpenComponent<CascadingValue<FormScope>>(0);
            builder.AddComponentParameter(1, "Value", new FormScope("essai", "Posted", FormProblems.None));
            builder.AddComponentParameter(2, "ChildContent", (RenderFragment)(inner =>
            {
                inner.OpenComponent<HiddenField>(0);
                inner.AddComponentParameter(1, "For", For);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}

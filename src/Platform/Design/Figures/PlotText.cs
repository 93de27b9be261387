using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Mitoyen.Platform.Design;

/// <summary>An SVG text element, whose name Razor keeps for itself.</summary>
public sealed class PlotText : ComponentBase
{
    [Parameter, EditorRequired] public int X { get; set; }
    [Parameter, EditorRequired] public int Y { get; set; }
    [Parameter, EditorRequired] public string Value { get; set; } = "";
    [Parameter] public string Anchor { get; set; } = "start";
    [Parameter] public bool Strong { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "text-anchor", Anchor);
        if (Strong) builder.AddAttribute(4, "class", "end");
        builder.AddContent(5, Value);
        builder.CloseElement();
    }
}

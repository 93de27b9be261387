using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Mitoyen.Platform.Design;

/// <summary>
/// A component that is its parameters put into markup: it waits for nothing, reads no form and is never drawn a second time.
/// Blazor draws it like any other; whoever has no need of a renderer (the residents' sites) takes its markup at once.
/// </summary>
public abstract class Part : ComponentBase
{
    /// <summary>When its parameters are set.</summary>
    public void DrawOn(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Drawing;

/// <summary>
/// Markup that is the same on every page of a site until the site itself changes or the minute ends: drawn once and put in again as it is.
/// Nothing of the site's content may stand in it, nor anything of the address that was asked for.
/// </summary>
public sealed class Kept : Part
{
    /// <summary>One in the module.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";
    [Parameter, EditorRequired] public RenderFragment ChildContent { get; set; } = null!;

    public const SiteTopic Topics = SiteTopic.Site;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}

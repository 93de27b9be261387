using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;

namespace Mitoyen.Sites.Contracts;

/// <summary>
/// A page of a site, for everybody. Its route begins with <c>/_site</c>; residents see it without that. Say its title with <c>ResidentHead</c>,
/// what it shows with <see cref="CurrentSite.Shows"/>, and give links from the root (<c>/agenda</c>).
/// </summary>
[Layout(typeof(ResidentLayout)), AllowAnonymous]
public abstract class ResidentPage : LoadedPage
{
    [Inject] protected CurrentSite Current { get; set; } = null!;
    [Inject] protected LocalClock Clock { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [CascadingParameter] protected HttpContext Http { get; set; } = null!;

    protected SiteView Site => Current.Site;

    /// <summary>The minute for which the page is drawn: it stays true until the next one.</summary>
    protected DateTime At => new(Clock.NowAt.Ticks - (Clock.NowAt.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    protected DateTime Wall => Clock.ToLocal(At);

    /// <summary>The residents' page that helps whoever followed a dead link, with status 404.</summary>
    protected void NotFound()
    {
        IsLost = true;
        if (!isAtOnce) Navigation.NotFound();
    }

    internal bool IsLost { get; private set; }

    bool isAtOnce;

    /// <summary>Reads what it shows, for a page that is drawn without Blazor's renderer.</summary>
    internal Task LoadAsync()
    {
        isAtOnce = true;
        OnInitialized();
        return OnInitializedAsync();
    }

    internal void DrawOn(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }
}

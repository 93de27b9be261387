using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Drawing;

/// <summary>The markup of a <see cref="Kept"/>, from the site's memory or drawn for it.</summary>
static class KeptMarkup
{
    public static void Write(FrameWriting writing, string name, RenderFragment content, HtmlText to)
    {
        var services = writing.Http.RequestServices;
        var (cache, current, now) = (services.GetRequiredService<PageCache>(), services.GetRequiredService<CurrentSite>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcTicks);
        var site = current.Site;
        // Addresses of other sites hold the scheme and port under which this one was asked for.
        var key = (name, site.Root);
        if (cache.Of(site.Id).FindFact(key, now) is byte[] known)
        {
            to.Raw(known);
            return;
        }
        var from = to.Written.Length;
        writing.Draw(content, to);
        var drawn = to.Written.Span[from..].ToArray();
        cache.Keep(site.Id, key, new KeptFact(drawn, Kept.Topics, PageCache.EndOfMinute(now), drawn.Length), current.Since);
    }
}

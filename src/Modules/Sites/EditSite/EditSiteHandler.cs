using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Pictures;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ListSites;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.EditSite;

sealed class EditSiteHandler(MitoyenDb db, KeptSites reach, PictureStudio studio)
{
    const int LongestSide = 224;

    /// <param name="logo">A new one; null: as it was.</param>
    public async Task<Refusal?> HandleAsync(SiteId id, int? shownVersion, SiteSettings settings, IFormFile? logo, CancellationToken cancel)
    {
        var found = await reach.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var site = found.Value;
        if (StaleForm.Unless(site, shownVersion) is { } stale) return stale;
        Rendition? drawn = null;
        if (logo is not null)
        {
            var read = await DrawAsync(logo, cancel);
            if (read.IsRefused(out var unfit)) return new NotALogo(unfit.Sentence);
            drawn = read.Value;
        }
        if (await TakeNamesAsync(site, [settings.HostName, .. settings.Aliases], cancel) is { } taken) return taken;

        (site.Name, site.Tagline, site.HostName, site.ThemeText, site.MenuText, site.BlocksText) = (settings.Name, settings.Tagline, settings.HostName, settings.Theme, settings.Menu, settings.Blocks);
        (site.BannerText, site.BannerUntil, site.FooterText) = (settings.Banner, settings.BannerUntil, settings.Footer);
        site.Declare(settings.Legal);
        if (drawn is not null)
        {
            if (await db.Set<SiteLogo>().SingleOrDefaultAsync(l => l.SiteId == id, cancel) is { } old)
            {
                db.Remove(old);
                if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
            }
            db.Add(new SiteLogo { SiteId = id, PartnershipId = site.PartnershipId, Content = drawn.Content, MediaType = drawn.Format.MediaType(), Hash = Convert.ToHexStringLower(SHA256.HashData(drawn.Content))[..16] });
        }
        return await db.SaveOrConflictAsync(cancel);
    }

    /// <summary>Written anew from its pixels, as small as it is shown on the sharpest screens.</summary>
    async Task<Outcome<Rendition>> DrawAsync(IFormFile logo, CancellationToken cancel)
    {
        var sent = await SentFile.ReadAsync(logo, cancel);
        return sent.IsRefused(out var no) ? no : await studio.CleanAsync(sent.Value, LongestSide, cancel);
    }

    /// <summary>A name of another site, of whatever partnership, is refused.</summary>
    async Task<Refusal?> TakeNamesAsync(Site site, IReadOnlyList<string> names, CancellationToken cancel)
    {
        var id = site.Id;
        if (await db.Set<SiteHostName>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(h => names.Contains(h.Name) && h.SiteId != id).Select(h => h.Name).FirstOrDefaultAsync(cancel) is { } other) return new HostOfAnotherSite(other);
        var own = await db.Set<SiteHostName>().Where(h => h.SiteId == id).ToListAsync(cancel);
        db.RemoveRange(own.Where(h => !names.Contains(h.Name)));
        db.AddRange(names.Distinct().Except(own.Select(h => h.Name)).Select(n => new SiteHostName { Name = n, SiteId = id, PartnershipId = site.PartnershipId }));
        return null;
    }
}

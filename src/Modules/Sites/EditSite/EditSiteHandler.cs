using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.EditSite;

sealed class EditSiteHandler(MitoyenDb db, KeptSites reach)
{
    /// <param name="logo">A new one; null: as it was.</param>
    public async Task<Refusal?> HandleAsync(SiteId id, int? shownVersion, SiteSettings settings, byte[]? logo, CancellationToken cancel)
    {
        var found = await reach.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var site = found.Value;
        if (StaleForm.Unless(site, shownVersion) is { } stale) return stale;
        if (logo is not null && LogoFile.TypeOf(logo) is null) return new NotALogo();
        if (await TakeNamesAsync(site, [settings.HostName, .. settings.Aliases], cancel) is { } taken) return taken;

        (site.Name, site.Tagline, site.HostName, site.ThemeText, site.MenuText, site.BlocksText) = (settings.Name, settings.Tagline, settings.HostName, settings.Theme, settings.Menu, settings.Blocks);
        (site.BannerText, site.BannerUntil, site.FooterText) = (settings.Banner, settings.BannerUntil, settings.Footer);
        site.Declare(settings.Legal, settings.Audit);
        if (logo is not null)
        {
            if (await db.Set<SiteLogo>().SingleOrDefaultAsync(l => l.SiteId == id, cancel) is { } old)
            {
                db.Remove(old);
                if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
            }
            db.Add(new SiteLogo { SiteId = id, PartnershipId = site.PartnershipId, Content = logo, MediaType = LogoFile.TypeOf(logo)!, Hash = Convert.ToHexStringLower(SHA256.HashData(logo))[..16] });
        }
        return await db.SaveOrConflictAsync(cancel);
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

using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain;

/// <summary>What a new site begins with; everything can be changed afterwards.</summary>
static class SiteTemplate
{
    public static readonly IReadOnlyList<MenuLink> Menu =
    [
        new("Actualités", "/actualites"), new("Agenda", "/agenda"), new("Démarches", "/demarches"), new("Lieux et services", "/lieux"),
        new("Associations", "/associations"), new("Actes et publications", "/actes"), new("Contact", "/contact"),
    ];

    /// <param name="position">Its place among the sites of the communauté: neighbours get different colours.</param>
    public static Site Make(PartnershipId partnership, AuthorityId authority, CommuneId? commune, string name, string domain, int position, SharedMentions mentions)
    {
        var slug = HostNames.Slug(name);
        var site = new Site
        {
            Id = SiteId.New(), PartnershipId = partnership, AuthorityId = authority, CommuneId = commune, Name = name, Slug = slug, HostName = $"{slug}.{domain}",
            ThemeText = Theme.Ready[position % Theme.Ready.Count].Theme.Write(), BlocksText = HomeBlocks.Write(HomeBlocks.All), MenuText = MenuLink.WriteAll(Menu),
        };
        site.Declare(LegalFacts.Nothing with { Hosting = mentions.Hosting, DataContact = mentions.DataContact });
        return site;
    }

    /// <summary>“CC de la Région de Bapaume” → “Région de Bapaume”: how residents call it.</summary>
    public static string NameOf(string authority)
    {
        foreach (var form in (string[])["CC ", "CA ", "CU ", "Communauté de communes ", "Communauté d’agglomération ", "Communauté urbaine "])
        {
            if (!authority.StartsWith(form, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = authority[form.Length..];
            foreach (var article in (string[])["de la ", "de l’", "de l'", "du ", "des ", "de ", "d’", "d'"])
                if (rest.StartsWith(article, StringComparison.OrdinalIgnoreCase)) { rest = rest[article.Length..]; break; }
            return rest.Length == 0 ? authority : char.ToUpperInvariant(rest[0]) + rest[1..];
        }
        return authority;
    }
}

using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.Contracts;

/// <summary>The site whose page is being drawn, for the residents' pages of this module and of others.</summary>
public sealed class CurrentSite
{
    SiteFrame? frame;

    internal SiteFrame Frame => frame ?? throw new InvalidOperationException("This request is for no site.");

    public SiteView Site { get; private set; } = null!;

    /// <summary>Notes that the page shows things of this subject: it leaves the cache when they change.</summary>
    public void Shows(SiteTopic topic) => topics |= topic;

    internal SiteTopic Topics => topics;

    SiteTopic topics = SiteTopic.Site;

    /// <summary>The address of another site of the installation, reached as this one is.</summary>
    public string Address(string hostName)
    {
        var own = new Uri(Site.Root);
        return $"{own.Scheme}://{hostName}{(own.IsDefaultPort ? "" : $":{own.Port}")}";
    }

    /// <summary>Generation of the site's memory before its frame was read: what is drawn from the frame may be kept if none came since.</summary>
    internal long Since { get; private set; }

    internal void Is(string root, SiteFrame shown, long since)
    {
        Since = since;
        frame = shown;
        Site = new(shown.Row.Id, shown.Row.PartnershipId, shown.Row.AuthorityId, shown.Row.CommuneId, shown.Row.Name, root);
    }
}

namespace Mitoyen.Sites.Contracts;

/// <summary>Where the office's menu keeps what concerns the residents' sites, whichever module it comes from.</summary>
public static class SitesMenu
{
    public const string Group = "Sites des habitants";
}

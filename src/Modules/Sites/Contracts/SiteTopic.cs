namespace Mitoyen.Sites.Contracts;

/// <summary>What a page shows, as the cache tells changes apart. <see cref="Site"/>: name, colours, menu, foot, town hall; on every page.</summary>
[Flags]
public enum SiteTopic
{
    None = 0,
    Site = 1,
    News = 2,
    Events = 4,
    Places = 8,
    Organisations = 16,
    Alerts = 32,
    Acts = 64,
    Publications = 128,
    Pages = 256,
    Procedures = 512,
    Content = News | Events | Places | Organisations | Alerts | Acts | Publications | Pages,
    Everything = Content | Procedures | Site,
}

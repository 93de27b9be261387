using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Maps;
using Mitoyen.Platform.Modules;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.CheckPresence;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.CreateSites;
using Mitoyen.Sites.Data;
using Mitoyen.Sites.DeclareAccessibility;
using Mitoyen.Sites.Drawing;
using Mitoyen.Sites.EditSite;
using Mitoyen.Sites.Hosting;
using Mitoyen.Sites.ListSites;
using Mitoyen.Sites.Media;
using Mitoyen.Sites.OpenData;
using Mitoyen.Sites.PlanAccessibility;
using Mitoyen.Sites.PreviewItem;
using Mitoyen.Sites.ProvePublication;
using Mitoyen.Sites.ReadFeeds;
using Mitoyen.Sites.ReadFeeds.Formats;
using Mitoyen.Sites.ReadMessages;
using Mitoyen.Sites.Resident;
using Mitoyen.Sites.WriteItem;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites;

/// <summary>The front door of the module.</summary>
public sealed class SitesModule : IModule
{
    public string Name => "sites";

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new SiteTiles(TileServer.Of(configuration, "Sites"))).AddSingleton<SiteDirectory>().AddSingleton<OfficeHosts>().AddSingleton<StyleSheet>().AddSingleton<DrawingChoice>()
        .AddSingleton<PageCache>().AddSingleton<ISiteMemory, SiteMemory>().AddSingleton<PageServing>().AddSingleton<ChangeNotices>().AddSingleton<RedisNotices>().AddSingleton<RevisionWatch>().AddHostedService(services => services.GetRequiredService<RevisionWatch>())
        .AddScoped<SiteChanges>().AddScoped<IFollowsTerritory, TerritoryFollowing>().AddScoped<IInterceptor, SiteChangeNoting>()
        .AddScoped<CurrentSite>().AddScoped<FrameReading>().AddScoped<SiteItems>().AddScoped<ContactHandler>().AddSingleton<ReceiptSeal>().AddSingleton<SearchIndexes>()
        .AddScoped<ShownItems>().AddScoped<IShownItems>(services => services.GetRequiredService<ShownItems>()).AddMedia().AddScoped<IContentFounding, ContentFounding>().AddScoped<Slugs>()
        .AddWriting().AddActs()
        .AddScoped<CalendarFile>().AddScoped<FeedSource>().AddScoped<FeedArrivals>().AddScoped<FeedLook>().AddScoped<FeedPreview>().AddScoped<FollowedFeeds>().AddScoped<IFeedFounding, FeedFounding>().AddRecurringJob<LookAtFeeds>()
        .AddScoped<FollowFeedHandler>().AddScoped<FeedDeedHandler>().AddScoped<SortArrivalsHandler>().AddScoped<SettleChangeHandler>().AddScoped<ChangeFeedHandler>()
        .AddScoped<ISiteFounding, SiteFounding>().AddScoped<IPublishedSites, PublishedSites>()
        .AddScoped<KeptSites>().AddScoped<EditSiteHandler>().AddScoped<HandleMessageHandler>().AddRecurringJob<ForgetMessages>()
        .AddScoped<DeclareHandler>().AddScoped<PlanHandler>().AddScoped<SharePlanHandler>().AddScoped<PlanReading>().AddScoped<IAccessibilityFounding, AccessibilityFounding>()
        .AddScoped<ReceivedMessages>().AddScoped<ComplaintReminders>().AddRecurringJob<RemindComplaintsOfAll>()
        .AddSingleton(WebPorts.OfTheWeb).AddSingleton<DnsRecords>().AddScoped<PresenceAsking>().AddScoped<PresenceLook>().AddScoped<PresenceListing>().AddScoped<SiteResidents>().AddScoped<CheckPresenceHandler>().AddRecurringJob<LookAtPresence>();

    public IEnumerable<MenuEntry> Menu =>
    [
        new("Sites", Links.Home, Permission.ManageSites, 45, SitesMenu.Group), new("Contenus", ContentLinks.Home, Permission.WriteContent, 46, SitesMenu.Group),
        new("Médiathèque", MediaLinks.Home, Permission.WriteContent, 46, SitesMenu.Group), new("Propositions", ContentLinks.Proposals, Permission.DecidePlacements, 47, SitesMenu.Group, ContentLinks.Feeds),
        new("Présence numérique", Links.Presences, Permission.ManageSites, 48, SitesMenu.Group), new("Réseau", "/reseau", Permission.SeeNetwork, 49, SitesMenu.Group),
    ];

    public void MapModel(ModelBuilder model)
    {
        SitesMapping.Map(model);
        ActsMapping.Map(model);
        ContentMapping.Map(model);
        FeedMapping.Map(model);
        MediaMapping.Map(model);
        PresenceMapping.Map(model);
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        StyleEndpoints.Map(endpoints);
        FeedEndpoints.Map(endpoints);
        SitemapEndpoints.Map(endpoints);
        MessageEndpoints.Map(endpoints);
        PlanEndpoints.Map(endpoints);
        PresenceEndpoints.Map(endpoints);
        CheckEndpoints.Map(endpoints);
        FeedEndpoint.Map(endpoints);
        MediaEndpoints.Map(endpoints);
        PreviewEndpoints.Map(endpoints);
        CertificateEndpoint.Map(endpoints);
    }
}

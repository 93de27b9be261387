using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Jobs;
using Mitoyen.Sites.ArrangePlacement;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.DecidePlacements;
using Mitoyen.Sites.FollowItem;
using Mitoyen.Sites.GiveTrust;
using Mitoyen.Sites.ListContent;
using Mitoyen.Sites.MergeItems;
using Mitoyen.Sites.PreviewItem;
using Mitoyen.Sites.RemindReviews;
using Mitoyen.Sites.RemindSite;
using Mitoyen.Sites.RestoreSite;
using Mitoyen.Sites.ReviewEdit;
using Mitoyen.Sites.SeeNetwork;
using Mitoyen.Sites.WriteItem;

namespace Mitoyen.Sites.Content;

/// <summary>What the office's pages of content and of the network are made of.</summary>
static class WritingServices
{
    public static IServiceCollection AddWriting(this IServiceCollection services) => services
        .AddScoped<SiteReach>().AddScoped<TrustReading>().AddScoped<WaitingEdits>().AddScoped<TextComparison>().AddScoped<AuthorLetters>()
        .AddScoped<ItemHandler>().AddScoped<ActHandler>().AddScoped<ContentListing>().AddScoped<ReviewEditHandler>()
        .AddScoped<RestorePlanning>().AddScoped<RestoreSiteHandler>()
        .AddSingleton<PreviewTokens>().AddScoped<PreviewReading>()
        .AddScoped<ProposalListing>().AddScoped<DecisionHandler>()
        .AddScoped<SitePeople>().AddScoped<ReviewReminders>().AddRecurringJob<RemindReviewsOfAll>().AddScoped<RemindSiteHandler>()
        .AddScoped<TrustHandler>().AddScoped<DecidedListing>().AddScoped<ArrangeHandler>().AddScoped<MergeHandler>()
        .AddScoped<NetworkReading>().AddScoped<INetworkFounding, NetworkFounding>().AddScoped<FreezeHandler>();
}

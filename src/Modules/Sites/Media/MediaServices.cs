using Microsoft.Extensions.DependencyInjection;

namespace Mitoyen.Sites.Media;

static class MediaServices
{
    public static IServiceCollection AddMedia(this IServiceCollection services) => services
        .AddScoped<ContentKeeping>().AddScoped<MediaReach>().AddScoped<MediaChoices>().AddScoped<LibraryListing>()
        .AddScoped<MediaAttaching>().AddScoped<MediaFounding>().AddScoped<AddMediaHandler>().AddScoped<MediumHandler>();
}

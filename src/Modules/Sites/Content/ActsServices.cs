using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Sites.ChoosePublicity;
using Mitoyen.Sites.Resident.Acts;

namespace Mitoyen.Sites.Content;

/// <summary>What the duties around legal acts are made of.</summary>
static class ActsServices
{
    public static IServiceCollection AddActs(this IServiceCollection services) => services
        .AddScoped<PublicityReading>().AddScoped<PublicityNoting>().AddScoped<ChoiceHandler>().AddScoped<RemoveChoiceHandler>().AddScoped<SitePublicity>();
}

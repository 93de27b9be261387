using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Sites.ChoosePublicity;
using Mitoyen.Sites.FollowSittings;
using Mitoyen.Sites.ProvePublication;
using Mitoyen.Sites.Resident.Acts;

namespace Mitoyen.Sites.Content;

/// <summary>What the duties around legal acts are made of.</summary>
static class ActsServices
{
    public static IServiceCollection AddActs(this IServiceCollection services) => services
        .AddScoped<PublicityReading>().AddScoped<PublicityNoting>().AddScoped<ChoiceHandler>().AddScoped<RemoveChoiceHandler>().AddScoped<SitePublicity>()
        .AddScoped<ActShowingLog>().AddScoped<IBeforeSave>(services => services.GetRequiredService<ActShowingLog>()).AddScoped<ProofReading>().AddScoped<ActDocuments>().AddScoped<SittingReading>().AddScoped<SittingReminders>().AddRecurringJob<NoteShownActs>();
}

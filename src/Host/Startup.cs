using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Demonstration;
using Mitoyen.Platform.Data;

namespace Mitoyen.Host;

/// <summary>What happens once, before the first page is served.</summary>
static class Startup
{
    public static async Task PrepareAsync(IServiceProvider services, bool demonstration, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MitoyenDb>().Database.MigrateAsync(cancel);
        if (demonstration) await ActivatorUtilities.CreateInstance<DemonstrationFounding>(scope.ServiceProvider).FoundAsync(cancel);
    }
}

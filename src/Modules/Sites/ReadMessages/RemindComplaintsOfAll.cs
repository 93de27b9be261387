using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ReadMessages;

/// <summary>Every hour, in every partnership: reminds town halls of complaints about accessibility whose week is about to end or has ended.</summary>
sealed class RemindComplaintsOfAll(IPartnershipFounding partnerships, IServiceScopeFactory scopes) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var partnership in await partnerships.AllAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership.Id, partnership.ZoneId);
            scope.ServiceProvider.GetRequiredService<ActorContext>().ActAs("rappels des réclamations");
            await scope.ServiceProvider.GetRequiredService<ComplaintReminders>().RunAsync(cancel);
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.FollowDeadlines;

/// <summary>Every hour, in every partnership: sends the reminders of the day.</summary>
sealed class RemindDeadlines(IPartnershipFounding partnerships, IServiceScopeFactory scopes) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var partnership in await partnerships.AllAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership.Id, partnership.ZoneId);
            await scope.ServiceProvider.GetRequiredService<RemindPartnership>().RunAsync(cancel);
        }
    }
}

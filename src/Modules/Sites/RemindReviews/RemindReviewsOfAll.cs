using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Sites.FollowSittings;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.RemindReviews;

/// <summary>Every hour, in every partnership: asks whoever wrote an item whose day of review has come whether it is still true, and reminds of what is owed after a sitting.</summary>
sealed class RemindReviewsOfAll(IPartnershipFounding partnerships, IServiceScopeFactory scopes) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var partnership in await partnerships.AllAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership.Id, partnership.ZoneId);
            await scope.ServiceProvider.GetRequiredService<ReviewReminders>().RunAsync(cancel);
            await scope.ServiceProvider.GetRequiredService<SittingReminders>().RunAsync(cancel);
        }
    }
}

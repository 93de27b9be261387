using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.ReadMessages;

/// <summary>Erases the messages that were handled as long ago as the privacy notice says.</summary>
sealed class ForgetMessages(MitoyenDb db, TimeProvider clock) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromHours(6);

    public Task RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddMonths(-ContactMessage.MonthsKept);
        return db.Set<ContactMessage>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(m => m.HandledAt < before).ExecuteDeleteAsync(cancel);
    }
}

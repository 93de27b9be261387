using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.ServeOthers;

/// <summary>For the key simulator: how many requests each principal made.</summary>
sealed class RequestsReceived(MitoyenDb db, LocalClock clock) : IKeyEvidence
{
    public string Label => "Demandes reçues";

    public async Task<IReadOnlyDictionary<AuthorityId, long>> MeasureAsync(DateOnly from, DateOnly toExclusive, CancellationToken cancel = default)
    {
        var (start, end) = (clock.StartOf(from), clock.StartOf(toExclusive));
        return await db.Set<Request>().Where(r => r.ReceivedAt >= start && r.ReceivedAt < end)
            .GroupBy(r => r.Principal).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }
}

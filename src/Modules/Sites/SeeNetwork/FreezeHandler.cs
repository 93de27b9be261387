using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.SeeNetwork;

/// <summary>The breaker: all that one account wrote goes off every site in one transaction, and comes back the same way.</summary>
sealed class FreezeHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(AccountId account, string? reason, CancellationToken cancel)
    {
        var frozen = await db.Set<FrozenAuthor>().FirstOrDefaultAsync(f => f.Account == account && f.ThawedAt == null, cancel);
        if (frozen is null && string.IsNullOrWhiteSpace(reason)) return new RefusalWithoutReason();
        var items = await db.Set<Item>().Where(i => i.Author == account).ToListAsync(cancel);
        if (frozen is null)
        {
            db.Add(new FrozenAuthor { Id = Guid.CreateVersion7(), PartnershipId = scope.Required, Account = account, Reason = reason!.Trim(), FrozenAt = clock.NowAt });
            foreach (var item in items) item.Freeze(clock.NowAt);
        }
        else
        {
            frozen.Thaw(clock.NowAt);
            foreach (var item in items) item.Thaw();
        }
        return await db.SaveOrConflictAsync(cancel);
    }
}

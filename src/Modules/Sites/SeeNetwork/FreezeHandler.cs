using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.SeeNetwork;

/// <summary>The breaker: all that one account wrote goes off every site in one transaction, and comes back the same way.</summary>
sealed class FreezeHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    /// <param name="stops">Said, not guessed from what is: a second press of the same button undoes nothing.</param>
    public async Task<Refusal?> HandleAsync(AccountId account, bool stops, string? reason, CancellationToken cancel)
    {
        var frozen = await db.Set<FrozenAuthor>().FirstOrDefaultAsync(f => f.Account == account && f.ThawedAt == null, cancel);
        if (stops == (frozen is not null)) return stops ? new FrozenAlready() : new NotFrozen();
        if (stops && string.IsNullOrWhiteSpace(reason)) return new FreezeWithoutReason();
        var items = await db.Set<Item>().AsSplitQuery().Where(i => i.Author == account).ToListAsync(cancel);
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

using Microsoft.EntityFrameworkCore;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.PasswordLinks;

/// <summary>Finds what a token opens: a link that is neither used, revoked nor expired, of an account that is not closed.</summary>
sealed class OpenPasswordLinks(MitoyenDb db, TimeProvider clock)
{
    public async Task<(PasswordLink Link, Account Account)?> FindAsync(string token, PasswordLinkKind kind, CancellationToken cancel)
    {
        var hash = SecretToken.HashOf(token);
        var link = await db.Set<PasswordLink>().SingleOrDefaultAsync(l => l.TokenHash == hash && l.Kind == kind, cancel);
        if (link is null || !link.IsOpen(Now)) return null;
        var account = await db.Set<Account>().SingleAsync(a => a.Id == link.AccountId, cancel);
        return account.BarredAt is null ? (link, account) : null;
    }

    /// <summary>True for the one caller who uses the link.</summary>
    public async Task<bool> UseAsync(PasswordLink link, CancellationToken cancel)
    {
        var now = Now;
        return await db.Set<PasswordLink>().Where(l => l.Id == link.Id && l.UsedAt == null && l.RevokedAt == null)
            .ExecuteUpdateAsync(change => change.SetProperty(l => l.UsedAt, (DateTime?)now), cancel) == 1;
    }

    DateTime Now => clock.GetUtcNow().UtcDateTime;
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.SignIn;

/// <summary>Writes what happens at the door to the journal of the partnership that the account works for.</summary>
sealed class SignInEvents(MitoyenDb db, PartnershipScope scope, ActorContext actor, Attempts attempts)
{
    public async Task RefuseAsync(AccountId? account, CancellationToken cancel)
    {
        if (account is { } known)
        {
            await EnterAsync(known, cancel);
            if (await attempts.IsLockedAsync(known, cancel)) db.Note(new("locked-out", nameof(Account), known.ToString(), null, null));
        }
        db.Note(new("sign-in-failed", nameof(Account), account?.ToString() ?? "", null, null));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Saves the new session together with its link of the journal.</summary>
    public async Task WelcomeAsync(Account account, CancellationToken cancel)
    {
        await EnterAsync(account.Id, cancel);
        actor.ActAs(account.Id, account.Name);
        db.Note(new("signed-in", nameof(Account), account.Id.ToString(), null, null));
        await attempts.ForgetAsync(account.Id, cancel);
        await db.SaveChangesAsync(cancel);
    }

    public async Task EnterAsync(AccountId account, CancellationToken cancel)
    {
        var grant = await db.Set<HeldGrant>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AsNoTracking()
            .Where(g => g.AccountId == account).OrderBy(g => g.Id).FirstOrDefaultAsync(cancel);
        if (grant is not null) scope.Enter(grant.PartnershipId, scope.Zone.Id);
    }
}

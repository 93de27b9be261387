using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.InvitePerson;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.OnePerson;

/// <summary>Gives a person of the partnership one more role, from today on.</summary>
sealed class AddGrantHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(AccountId person, InviteLine line, CancellationToken cancel)
    {
        var held = await db.Set<HeldGrant>().Where(g => g.AccountId == person).ToListAsync(cancel);
        if (held.Any(g => g.Grant == line.Grant && (g.To is null || g.To > clock.Today))) return new RoleHeldAlready();
        db.Add(new HeldGrant(GrantId.New(), scope.Required, person, line.Grant.Role, line.Grant.Scope, line.Grant.ScopeId, clock.Today));
        await db.SaveChangesAsync(cancel);
        return null;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.OnePerson;

/// <summary>Ends one role of a person, or all, from today on: their next request is without it. Somebody always stays to administer.</summary>
sealed class EndGrantHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(AccountId person, EndGrantForm form, CancellationToken cancel)
    {
        var today = clock.Today;
        var open = await db.Set<HeldGrant>().Where(g => g.To == null || g.To > today).ToListAsync(cancel);
        var ending = open.Where(g => g.AccountId == person && (form.End == EndGrantForm.All || g.Id.ToString() == form.End)).ToList();
        if (ending.Count == 0) return new NoSuchGrant();
        if (ending.Any(IsAdministrator) && !open.Except(ending).Any(g => IsAdministrator(g) && g.Holds(today))) return new LastAdministrator();

        foreach (var grant in ending) grant.End(today);
        await db.SaveChangesAsync(cancel);
        return null;
    }

    static bool IsAdministrator(HeldGrant grant) => grant.Role == Role.Administrator;
}

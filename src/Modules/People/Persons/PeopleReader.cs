using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Persons;

sealed class PeopleReader(MitoyenDb db, LocalClock clock) : IPeople
{
    public async Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken cancel = default)
    {
        var known = await db.Set<Account>().Where(a => accounts.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
        return accounts.Distinct().ToDictionary(id => id, id => known.GetValueOrDefault(id, "compte supprimé"));
    }

    public async Task<IReadOnlyList<PersonView>> WithRoleAsync(Role role, CancellationToken cancel = default)
    {
        var today = clock.Today;
        var rows = await (from grant in db.Set<HeldGrant>()
                          join account in db.Set<Account>() on grant.AccountId equals account.Id
                          where grant.Role == role && grant.From <= today && (grant.To == null || grant.To > today) && account.BarredAt == null && account.PasswordHash != ""
                          orderby account.Name, grant.Id
                          select new { account.Id, account.Name, account.Email, grant.Scope, grant.ScopeId }).ToListAsync(cancel);
        return [.. rows.Select(r => new PersonView(r.Id, r.Name, r.Email, new Grant(role, r.Scope, r.ScopeId)))];
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.People.Persons;

/// <summary>Everybody who holds or held a role in the current partnership.</summary>
sealed class PersonList(MitoyenDb db, LocalClock clock)
{
    public async Task<IReadOnlyList<PersonRow>> AllAsync(CancellationToken cancel)
    {
        var grants = await db.Set<HeldGrant>().AsNoTracking().OrderBy(g => g.From).ToListAsync(cancel);
        return await RowsAsync(grants.ToLookup(g => g.AccountId), cancel);
    }

    /// <summary>One person, or null when they are not of this partnership; if they are of another, the attempt goes to the journal.</summary>
    public async Task<PersonRow?> FindAsync(AccountId id, CancellationToken cancel)
    {
        var grants = await db.Set<HeldGrant>().AsNoTracking().Where(g => g.AccountId == id).OrderBy(g => g.From).ToListAsync(cancel);
        if (grants.Count > 0) return (await RowsAsync(grants.ToLookup(g => g.AccountId), cancel))[0];
        if (await db.Set<Account>().AnyAsync(a => a.Id == id, cancel))
            await JournalWriter.AppendAsync(db, [new("forged-id", nameof(Account), id.ToString(), null, null)], cancel);
        return null;
    }

    async Task<IReadOnlyList<PersonRow>> RowsAsync(ILookup<AccountId, HeldGrant> grants, CancellationToken cancel)
    {
        var ids = grants.Select(g => g.Key).ToList();
        var accounts = await db.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Name).ThenBy(a => a.Id).ToListAsync(cancel);
        var seen = await db.Set<Session>().Where(s => ids.Contains(s.AccountId) && !s.AwaitsCode).GroupBy(s => s.AccountId)
            .Select(g => new { g.Key, At = g.Max(s => s.LastUsedAt) }).ToDictionaryAsync(s => s.Key, s => s.At, cancel);
        return [.. accounts.Select(a => new PersonRow(a, [.. grants[a.Id]], seen.TryGetValue(a.Id, out var at) ? at : null, StateOf(a, grants[a.Id])))];
    }

    PersonState StateOf(Account account, IEnumerable<HeldGrant> grants) =>
        account.BarredAt is not null ? PersonState.Barred
        : !grants.Any(g => g.Holds(clock.Today) || g.From > clock.Today) ? PersonState.Former
        : account.PasswordHash.Length == 0 ? PersonState.Invited
        : account.IsLocked(clock.NowAt) ? PersonState.Locked
        : PersonState.Active;
}

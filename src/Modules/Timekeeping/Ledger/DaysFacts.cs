using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>Asks the other modules, once a day and scope, what the rules must know of a day.</summary>
sealed class DaysFacts(MitoyenDb db, ITerritory territory, KeysOfDays keys)
{
    readonly Dictionary<DateOnly, (IReadOnlySet<AuthorityId> Principals, IReadOnlyDictionary<CommuneId, AuthorityId> Communes)> territories = [];

    public async Task<DayFacts> OnAsync(DateOnly day, CancellationToken cancel)
    {
        // Whether the month is closed is read anew each time: somebody may just have closed it.
        var first = Month.Of(day).First;
        var closed = await db.Set<ClosedMonth>().AnyAsync(m => m.First == first, cancel);
        var key = await keys.OnAsync(day, cancel);
        if (!territories.TryGetValue(day, out var known)) territories[day] = known = await ReadAsync(day, cancel);
        return new DayFacts(key, closed, known.Principals, known.Communes);
    }

    async Task<(IReadOnlySet<AuthorityId>, IReadOnlyDictionary<CommuneId, AuthorityId>)> ReadAsync(DateOnly day, CancellationToken cancel)
    {
        var principals = await territory.PrincipalsAsync(day, cancel);
        var communes = await territory.MemberCommunesAsync(day, cancel);
        return (principals.Select(p => p.Id).ToHashSet(), communes.ToDictionary(c => c.Commune.Id, c => c.Principal));
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.FoundPartnership;

sealed class PartnershipFounding(MitoyenDb db, PartnershipScope scope) : IPartnershipFounding
{
    public async Task<Outcome<PartnershipId>> FoundAsync(string name, IReadOnlyList<string> sirens, DateOnly from, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name)) return new PartnershipWithoutName();
        if (sirens.Count == 0) return new NoPrincipal();
        if (sirens.GroupBy(s => s).FirstOrDefault(g => g.Count() > 1) is { } twice) return new SirenGivenTwice(twice.Key);
        var found = await db.Set<Authority>().Where(a => sirens.Contains(a.Siren!)).ToDictionaryAsync(a => a.Siren!, a => a.Id, cancel);
        if (sirens.FirstOrDefault(s => !found.ContainsKey(s)) is { } unknown) return new UnknownSiren(unknown);

        var partnership = new Partnership(PartnershipId.New(), name.Trim(), PartnershipScope.DefaultZoneId);
        scope.Enter(partnership.PartnershipId, partnership.ZoneId);
        db.Add(partnership);
        db.AddRange(sirens.Select((siren, i) => new PartnershipPrincipal(partnership.PartnershipId, found[siren], from, null, i + 1)));
        await db.SaveChangesAsync(cancel);
        return partnership.PartnershipId;
    }

    public async Task<IReadOnlyList<PartnershipView>> AllAsync(CancellationToken cancel)
    {
        var all = await db.Set<Partnership>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AsNoTracking().OrderBy(p => p.PartnershipId).ToListAsync(cancel);
        return [.. all.Select(p => p.ToView())];
    }
}

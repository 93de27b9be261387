using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.Data;

/// <summary>Reads what an import compares its files with.</summary>
static class KnownTerritoryReading
{
    public static async Task<KnownTerritory> ReadKnownTerritoryAsync(this MitoyenDb db, CancellationToken cancel)
    {
        var known = new KnownTerritory();
        await foreach (var c in db.Set<Commune>().AsNoTracking().Select(c => new KnownCommune(c.Id, c.InseeCode, c.Name, c.Siren, c.PostalCodes, c.ClosedOn)).AsAsyncEnumerable().WithCancellation(cancel))
            known.Communes[c.Code] = c;
        await foreach (var a in db.Set<Authority>().AsNoTracking().Where(a => a.Siren != null).Select(a => new KnownAuthority(a.Id, a.Siren!, a.Name, a.Kind, a.DissolvedOn)).AsAsyncEnumerable().WithCancellation(cancel))
            known.Authorities[a.Siren] = a;
        await ReadMembershipsAsync(db, known, cancel);
        await foreach (var p in db.Set<CommunePopulation>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            Add(known.CommuneFigures, p.CommuneId, new(p.Position, p.Value, p.Source, p.Year));
        await foreach (var p in db.Set<AuthorityPopulation>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            Add(known.AuthorityFigures, p.AuthorityId, new(p.Position, p.Value, p.Source, p.Year));
        return known;
    }

    static async Task ReadMembershipsAsync(MitoyenDb db, KnownTerritory known, CancellationToken cancel)
    {
        var taxLevying = known.Authorities.Values.Where(a => MembershipRules.IsTaxLevying(a.Kind)).Select(a => a.Id).ToHashSet();
        await foreach (var m in db.Set<Membership>().AsNoTracking().Select(m => new KnownMembership(m.CommuneId, m.AuthorityId, m.From, m.To, m.IsPlayed)).AsAsyncEnumerable().WithCancellation(cancel))
            if (taxLevying.Contains(m.Authority) && (!known.Memberships.TryGetValue(m.Commune, out var other) || other.From < m.From))
                known.Memberships[m.Commune] = m;
    }

    static void Add<TId>(Dictionary<TId, List<KnownFigure>> figures, TId subject, KnownFigure figure) where TId : notnull
    {
        if (!figures.TryGetValue(subject, out var list)) figures[subject] = list = [];
        list.Add(figure);
    }
}

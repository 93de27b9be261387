using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.Reference;

sealed class ReferenceTerritory(MitoyenDb db) : IReferenceTerritory
{
    public async Task<int> LoadAsync(ReferenceMemberships memberships, CancellationToken cancel)
    {
        var played = memberships == ReferenceMemberships.WithoutTheMergerOf2013;
        var authorities = await AddAuthoritiesAsync(played, cancel);
        var (communes, added) = await AddCommunesAsync(cancel);
        await AddMembershipsAsync(authorities, communes, played, cancel);
        await db.SaveChangesAsync(cancel);
        return added;
    }

    public async Task<int> InventHoursAsync(IReadOnlyCollection<CommuneId> communes, CancellationToken cancel)
    {
        var untold = await db.Set<Commune>().Where(c => communes.Contains(c.Id) && c.OpeningHours == null).OrderBy(c => c.InseeCode).ToListAsync(cancel);
        var given = 0;
        foreach (var (i, commune) in untold.Index())
            if (InventedHours.At(i) is { } hours)
            {
                commune.TakeHours(hours, InventedHours.Source);
                given++;
            }
        await db.SaveChangesAsync(cancel);
        return given;
    }

    async Task<Dictionary<string, AuthorityId>> AddAuthoritiesAsync(bool played, CancellationToken cancel)
    {
        var known = await db.Set<Authority>().Where(a => a.Siren != null).ToDictionaryAsync(a => a.Siren!, a => a.Id, cancel);
        foreach (var row in ReferenceFile.Read("authorities").Where(r => !known.ContainsKey(r[0])))
        {
            var authority = new Authority(AuthorityId.New(), row[0], TypedName.Of(row[1]), Enum.Parse<AuthorityKind>(row[2]));
            if (row[3].Length > 0 && !played) authority.Dissolve(Day(row[3]));
            db.Add(authority);
            known[row[0]] = authority.Id;
            db.AddRange(ReferenceFile.Read("populations").Where(p => p[0] == row[0])
                .Select((p, i) => new AuthorityPopulation(authority.Id, i + 1, Number(p[1]), p[3], p[2].Length > 0 ? Number(p[2]) : null)));
        }
        return known;
    }

    async Task<(Dictionary<string, CommuneId> All, int Added)> AddCommunesAsync(CancellationToken cancel)
    {
        var rows = ReferenceFile.Read("communes");
        var codes = rows.Select(r => r[0]).ToList();
        var known = await db.Set<Commune>().Where(c => codes.Contains(c.InseeCode)).ToDictionaryAsync(c => c.InseeCode, c => c.Id, cancel);
        var missing = rows.Where(r => !known.ContainsKey(r[0])).ToList();
        foreach (var row in missing)
        {
            var commune = new Commune(CommuneId.New(), row[0], TypedName.Of(row[1])) { Siren = row[2], PostalCodes = row[3], Latitude = Degrees(row[5]), Longitude = Degrees(row[6]) };
            db.Add(commune);
            db.Add(new CommunePopulation(commune.Id, 1, Number(row[4]), ImportTerms.MunicipalSource, ReferenceSources.PopulationYear));
            known[row[0]] = commune.Id;
        }
        return (known, missing.Count);
    }

    async Task AddMembershipsAsync(Dictionary<string, AuthorityId> authorities, Dictionary<string, CommuneId> communes, bool played, CancellationToken cancel)
    {
        var ids = communes.Values.ToList();
        var placed = (await db.Set<Membership>().Where(m => ids.Contains(m.CommuneId)).Select(m => m.CommuneId).ToListAsync(cancel)).ToHashSet();
        db.AddRange(ReferenceFile.Read("memberships")
            .Select(r => (Commune: communes[r[0]], Authority: authorities[r[1]], From: Day(r[2]), To: r[3].Length > 0 ? Day(r[3]) : (DateOnly?)null))
            .Where(m => !placed.Contains(m.Commune) && (!played || m.From < ReferenceSources.Merger))
            .Select(m => played && m.To == ReferenceSources.Merger
                ? new Membership(m.Commune, m.Authority, m.From, null, ReferenceSources.PlayedMembership) { IsPlayed = true }
                : new Membership(m.Commune, m.Authority, m.From, m.To, ReferenceSources.Memberships)));
    }

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

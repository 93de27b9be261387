using Mitoyen.Platform.Data;
using Mitoyen.Territory.Bulk;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.Data;

/// <summary>Writes the changes of an import inside the open transaction.</summary>
sealed class ChangesWriting(MitoyenDb db, Action<int> written, CancellationToken cancel)
{
    int before;

    public async Task WriteAsync(TerritoryChanges changes)
    {
        await AddAsync(changes.NewAuthorities.Select(a => new Authority(a.Id, a.Siren, a.Name, a.Kind)), changes.NewAuthorities.Count);
        await AddAsync(changes.NewCommunes.Select(c => new Commune(c.Id, c.Code, c.Name) { Siren = c.Siren, PostalCodes = c.PostalCodes }), changes.NewCommunes.Count);
        await EndMembershipsAsync(changes);
        await AddAsync(changes.NewMemberships.Select(m => new Membership(m.Commune, m.Authority, m.From, null, m.Source)), changes.NewMemberships.Count);
        await AddAsync(changes.NewCommuneFigures.Select(f => new CommunePopulation(f.Subject, f.Position, f.Value, f.Source, f.Year)), changes.NewCommuneFigures.Count);
        await AddAsync(changes.NewAuthorityFigures.Select(f => new AuthorityPopulation(f.Subject, f.Position, f.Value, f.Source, f.Year)), changes.NewAuthorityFigures.Count);
        await ChangeCommunesAsync(changes);
        await ChangeAuthoritiesAsync(changes);
    }

    async Task AddAsync<TEntity>(IEnumerable<TEntity> rows, int count) where TEntity : class
    {
        if (count == 0) return;
        await db.InsertAsync(rows, done => written(before + done), cancel);
        before += count;
    }

    async Task EndMembershipsAsync(TerritoryChanges changes)
    {
        await db.RunForEachAsync("""UPDATE "territory_membership" SET "To" = @p0, "Version" = "Version" + 1 WHERE "CommuneId" = @p1 AND "AuthorityId" = @p2 AND "From" = @p3""",
            changes.EndedMemberships.Select(m => new object?[] { m.To, m.Commune.Value, m.Authority.Value, m.From }), cancel);
        await db.RunForEachAsync("""DELETE FROM "territory_membership" WHERE "CommuneId" = @p0 AND "AuthorityId" = @p1 AND "From" = @p2""",
            changes.RemovedMemberships.Select(m => new object?[] { m.Commune.Value, m.Authority.Value, m.From }), cancel);
    }

    async Task ChangeCommunesAsync(TerritoryChanges changes)
    {
        await db.RunForEachAsync("""INSERT INTO "territory_former_commune_name" ("CommuneId", "Until", "Name") VALUES (@p0, @p1, @p2) ON CONFLICT DO NOTHING""",
            changes.RenamedCommunes.Select(c => new object?[] { c.Id.Value, c.Until, c.FormerName }), cancel);
        await UpdateCommunesAsync("\"Name\" = @p1", changes.RenamedCommunes.Select(c => new object?[] { c.Id.Value, c.Name }));
        await UpdateCommunesAsync("\"Siren\" = @p1, \"PostalCodes\" = @p2", changes.RecodedCommunes.Select(c => new object?[] { c.Id.Value, c.Siren, c.PostalCodes }));
        await UpdateCommunesAsync("\"ClosedOn\" = @p1, \"SuccessorCode\" = @p2", changes.ClosedCommunes.Select(c => new object?[] { c.Id.Value, c.On, c.Successor }));
        await UpdateCommunesAsync("\"ClosedOn\" = NULL, \"SuccessorCode\" = NULL", changes.ReopenedCommunes.Select(c => new object?[] { c.Value }));
    }

    async Task ChangeAuthoritiesAsync(TerritoryChanges changes)
    {
        await db.RunForEachAsync("""INSERT INTO "territory_former_authority_name" ("AuthorityId", "Until", "Name", "Kind") VALUES (@p0, @p1, @p2, @p3) ON CONFLICT DO NOTHING""",
            changes.ChangedAuthorities.Select(a => new object?[] { a.Id.Value, a.Until, a.FormerName, a.FormerKind.ToString() }), cancel);
        await UpdateAuthoritiesAsync("\"Name\" = @p1, \"Kind\" = @p2", changes.ChangedAuthorities.Select(a => new object?[] { a.Id.Value, a.Name, a.Kind.ToString() }));
        await UpdateAuthoritiesAsync("\"DissolvedOn\" = @p1", changes.DissolvedAuthorities.Select(a => new object?[] { a.Id.Value, a.On }));
        await UpdateAuthoritiesAsync("\"DissolvedOn\" = NULL", changes.ReopenedAuthorities.Select(a => new object?[] { a.Value }));
    }

    Task UpdateCommunesAsync(string set, IEnumerable<object?[]> rows) =>
        db.RunForEachAsync($"""UPDATE "territory_commune" SET {set}, "Version" = "Version" + 1 WHERE "Id" = @p0""", rows, cancel);

    Task UpdateAuthoritiesAsync(string set, IEnumerable<object?[]> rows) =>
        db.RunForEachAsync($"""UPDATE "territory_authority" SET {set}, "Version" = "Version" + 1 WHERE "Id" = @p0""", rows, cancel);
}

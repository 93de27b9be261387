using Mitoyen.Kernel;

namespace Mitoyen.Territory.Domain.Importing;

/// <summary>Compares the files with what is known. The same files give no change the second time; what the files do not say is left as it is.</summary>
sealed class ChangePlan
{
    readonly KnownTerritory known;
    readonly FranceFiles files;
    readonly ImportTerms terms;
    readonly TerritoryChanges changes = new();
    readonly Dictionary<string, CommuneId> communes = [];
    readonly Dictionary<string, AuthorityId> authorities = [];

    ChangePlan(KnownTerritory known, FranceFiles files, ImportTerms terms) => (this.known, this.files, this.terms) = (known, files, terms);

    public static TerritoryChanges Make(KnownTerritory known, FranceFiles files, ImportTerms terms)
    {
        var plan = new ChangePlan(known, files, terms);
        plan.changes.Refusals.AddRange(files.Refusals);
        plan.PlanCommunes();
        plan.PlanAuthorities();
        new MembershipPlan(known, files, terms, plan.changes, plan.communes, plan.authorities).Make();
        return plan.changes;
    }

    void PlanCommunes()
    {
        foreach (var line in files.Communes)
        {
            if (known.Communes.TryGetValue(line.Code, out var commune)) Update(commune, line);
            else changes.NewCommunes.Add(new(CommuneId.New(), line.Code, line.Name, line.Siren, line.PostalCodes));
            var id = commune?.Id ?? changes.NewCommunes[^1].Id;
            communes[line.Code] = id;
            FigurePlan.Add(changes.NewCommuneFigures, known.CommuneFigures, id, line.Population, ImportTerms.CommuneSource, terms.Year);
        }
        foreach (var line in files.Merged.DistinctBy(m => m.Code)) Close(line);
        var named = files.Communes.Select(c => c.Code).Concat(files.Merged.Select(m => m.Code)).ToHashSet();
        changes.CommunesNotInFile = known.Communes.Values.Count(c => c.ClosedOn is null && !named.Contains(c.Code));
    }

    void Update(KnownCommune commune, CommuneLine line)
    {
        if (commune.ClosedOn is not null) changes.ReopenedCommunes.Add(commune.Id);
        if (commune.Name != line.Name) changes.RenamedCommunes.Add(new(commune.Id, commune.Name, line.Name, terms.On));
        var (siren, postal) = (line.Siren ?? commune.Siren, line.PostalCodes ?? commune.PostalCodes);
        if (siren != commune.Siren || postal != commune.PostalCodes) changes.RecodedCommunes.Add(new(commune.Id, siren, postal));
    }

    void Close(MergedLine line)
    {
        if (communes.ContainsKey(line.Code) || !known.Communes.TryGetValue(line.Code, out var commune) || commune.ClosedOn is not null) return;
        changes.ClosedCommunes.Add(new(commune.Id, terms.On, line.Successor));
        if (known.Memberships.TryGetValue(commune.Id, out var membership)) changes.End(membership, terms.On);
    }

    void PlanAuthorities()
    {
        foreach (var line in files.Epcis)
        {
            if (!known.Authorities.TryGetValue(line.Siren, out var authority)) changes.NewAuthorities.Add(new(AuthorityId.New(), line.Siren, line.Name, line.Kind));
            else if (authority.Name != line.Name || authority.Kind != line.Kind)
                changes.ChangedAuthorities.Add(new(authority.Id, authority.Name, authority.Kind, line.Name, line.Kind, terms.On));
            if (authority?.DissolvedOn is not null) changes.ReopenedAuthorities.Add(authority.Id);
            var id = authority?.Id ?? changes.NewAuthorities[^1].Id;
            authorities[line.Siren] = id;
            FigurePlan.Add(changes.NewAuthorityFigures, known.AuthorityFigures, id, line.Population, ImportTerms.MunicipalSource, terms.Year);
        }
    }
}

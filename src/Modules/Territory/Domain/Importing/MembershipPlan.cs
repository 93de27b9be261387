using Mitoyen.Kernel;

namespace Mitoyen.Territory.Domain.Importing;

/// <summary>Who belongs to which EPCI now: memberships that begin, that end, that move.</summary>
sealed class MembershipPlan(
    KnownTerritory known, FranceFiles files, ImportTerms terms, TerritoryChanges changes,
    Dictionary<string, CommuneId> communes, Dictionary<string, AuthorityId> authorities)
{
    readonly Dictionary<string, string> epciOf = [];

    public void Make()
    {
        foreach (var epci in files.Epcis)
            foreach (var member in epci.Members) Place(epci, member);
        EndWithoutEpci();
        DissolveDeserted();
    }

    void Place(EpciLine epci, MemberLine member)
    {
        if (!communes.TryGetValue(member.Code, out var commune))
        {
            if (!known.Communes.TryGetValue(member.Code, out var earlier) || earlier.ClosedOn is not null || changes.ClosedCommunes.Exists(c => c.Id == earlier.Id))
            {
                Refuse(epci, member, "commune inconnue, refusée ou fermée");
                return;
            }
            commune = earlier.Id;
        }
        if (!epciOf.TryAdd(member.Code, epci.Siren))
        {
            Refuse(epci, member, epciOf[member.Code] == epci.Siren ? "commune citée deux fois dans cet EPCI" : $"déjà membre de l’EPCI {epciOf[member.Code]} : une commune n’a qu’un EPCI à fiscalité propre");
            return;
        }
        FigurePlan.Add(changes.NewCommuneFigures, known.CommuneFigures, commune, member.Population, ImportTerms.MunicipalSource, terms.Year);
        Move(epci, member, commune);
    }

    void Move(EpciLine epci, MemberLine member, CommuneId commune)
    {
        var authority = authorities[epci.Siren];
        if (!known.Memberships.TryGetValue(commune, out var now))
        {
            changes.NewMemberships.Add(new(commune, authority, terms.FirstKnown, ImportTerms.MembershipSource));
            return;
        }
        if (now.IsPlayed) changes.PlayedMembershipsKept++;
        else if (now.Authority == authority && now.To is null) return;
        else if (now.From > terms.On || now.To > terms.On)
        {
            Refuse(epci, member, $"une appartenance plus récente que le {Clock.Of(terms.On)} existe : choisissez une date plus tardive");
        }
        else
        {
            changes.End(now, terms.On);
            changes.NewMemberships.Add(new(commune, authority, terms.On, ImportTerms.MembershipSource));
        }
    }

    /// <summary>A commune that the file knows and puts in no EPCI leaves the one it was in, if the file describes that one.</summary>
    void EndWithoutEpci()
    {
        var described = files.Epcis.Select(e => authorities[e.Siren]).ToHashSet();
        foreach (var line in files.Communes.Where(c => !epciOf.ContainsKey(c.Code)))
            if (known.Memberships.TryGetValue(communes[line.Code], out var now) && now is { To: null, IsPlayed: false } && now.From <= terms.On && described.Contains(now.Authority))
                changes.End(now, terms.On);
    }

    /// <summary>An EPCI that the file does not describe and that its last commune leaves with this import exists no longer.</summary>
    void DissolveDeserted()
    {
        var leaving = changes.EndedMemberships.Concat(changes.RemovedMemberships).Select(m => (m.Commune, m.Authority)).ToHashSet();
        var left = leaving.Select(m => m.Authority).ToHashSet();
        var inhabited = known.Memberships.Values.Where(m => m.To is null && !leaving.Contains((m.Commune, m.Authority))).Select(m => m.Authority).ToHashSet();
        foreach (var authority in known.Authorities.Values.Where(a => a.DissolvedOn is null && left.Contains(a.Id) && !inhabited.Contains(a.Id)))
            if (!authorities.ContainsKey(authority.Siren) && !files.RefusedEpcis.Contains(authority.Siren))
                changes.DissolvedAuthorities.Add(new(authority.Id, terms.On));
    }

    void Refuse(EpciLine epci, MemberLine member, string reason) =>
        changes.Refusals.Add(new(FranceFiles.EpciFile, epci.Position, $"{epci.Name} ({epci.Siren}), commune {member.Code}", reason));
}

using Mitoyen.Kernel;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Modules.Tests.Territory;

/// <summary>What the territory is after an import, in memory: a plain second reading of what the database does with the changes.</summary>
sealed class AppliedChanges
{
    readonly Dictionary<string, KnownCommune> communes = [];
    readonly Dictionary<string, KnownAuthority> authorities = [];
    readonly Dictionary<CommuneId, List<KnownFigure>> communeFigures = [];
    readonly Dictionary<AuthorityId, List<KnownFigure>> authorityFigures = [];

    /// <summary>Every membership that ever was.</summary>
    public List<KnownMembership> Memberships { get; private set; } = [];

    public KnownTerritory Known()
    {
        var known = new KnownTerritory();
        foreach (var (code, commune) in communes) known.Communes[code] = commune;
        foreach (var (siren, authority) in authorities) known.Authorities[siren] = authority;
        foreach (var latest in Memberships.GroupBy(m => m.Commune).Select(g => g.MaxBy(m => m.From)!)) known.Memberships[latest.Commune] = latest;
        foreach (var (id, figures) in communeFigures) known.CommuneFigures[id] = [.. figures];
        foreach (var (id, figures) in authorityFigures) known.AuthorityFigures[id] = [.. figures];
        return known;
    }

    public void Apply(TerritoryChanges changes)
    {
        foreach (var c in changes.NewCommunes) communes.Add(c.Code, new(c.Id, c.Code, c.Name, c.Siren, c.PostalCodes, null));
        foreach (var a in changes.NewAuthorities) authorities.Add(a.Siren, new(a.Id, a.Siren, a.Name, a.Kind, null));
        foreach (var m in changes.EndedMemberships) Replace(m, k => k with { To = m.To });
        foreach (var m in changes.RemovedMemberships) Replace(m, _ => null);
        Memberships.AddRange(changes.NewMemberships.Select(m => new KnownMembership(m.Commune, m.Authority, m.From, null, false)));
        foreach (var f in changes.NewCommuneFigures) Add(communeFigures, f.Subject, new(f.Position, f.Value, f.Source, f.Year));
        foreach (var f in changes.NewAuthorityFigures) Add(authorityFigures, f.Subject, new(f.Position, f.Value, f.Source, f.Year));
        foreach (var c in changes.RenamedCommunes) Change(c.Id, k => k with { Name = c.Name });
        foreach (var c in changes.RecodedCommunes) Change(c.Id, k => k with { Siren = c.Siren, PostalCodes = c.PostalCodes });
        foreach (var c in changes.ClosedCommunes) Change(c.Id, k => k with { ClosedOn = c.On });
        foreach (var id in changes.ReopenedCommunes) Change(id, k => k with { ClosedOn = null });
        foreach (var a in changes.ChangedAuthorities) Change(a.Id, k => k with { Name = a.Name, Kind = a.Kind });
        foreach (var a in changes.DissolvedAuthorities) Change(a.Id, k => k with { DissolvedOn = a.On });
        foreach (var id in changes.ReopenedAuthorities) Change(id, k => k with { DissolvedOn = null });
    }

    void Replace(EndedMembership m, Func<KnownMembership, KnownMembership?> change)
    {
        var old = Memberships.Single(k => k.Commune == m.Commune && k.Authority == m.Authority && k.From == m.From);
        Memberships = [.. Memberships.Where(k => k != old), .. change(old) is { } changed ? [changed] : Array.Empty<KnownMembership>()];
    }

    void Change(CommuneId id, Func<KnownCommune, KnownCommune> change)
    {
        var old = communes.Values.Single(c => c.Id == id);
        communes[old.Code] = change(old);
    }

    void Change(AuthorityId id, Func<KnownAuthority, KnownAuthority> change)
    {
        var old = authorities.Values.Single(a => a.Id == id);
        authorities[old.Siren] = change(old);
    }

    static void Add<TId>(Dictionary<TId, List<KnownFigure>> figures, TId id, KnownFigure figure) where TId : notnull
    {
        if (!figures.TryGetValue(id, out var list)) figures[id] = list = [];
        Assert.DoesNotContain(list, f => f.Position == figure.Position);
        list.Add(figure);
    }
}

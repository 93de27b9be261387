using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Design;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Councils.Data;

/// <summary>The councils of the partnership on a day: how they are called, how large they are, who may touch them.</summary>
sealed class Bodies
{
    readonly IReadOnlyList<AuthorityView> authorities;
    readonly IReadOnlyList<MemberCommune> communes;
    readonly ILookup<CommuneId, PopulationFigure> populations;

    Bodies(IReadOnlyList<AuthorityView> authorities, IReadOnlyList<MemberCommune> communes, ILookup<CommuneId, PopulationFigure> populations) =>
        (this.authorities, this.communes, this.populations) = (authorities, communes, populations);

    public static async Task<Bodies> OnAsync(ITerritory territory, DateOnly day, CancellationToken cancel)
    {
        var communes = await territory.MemberCommunesAsync(day, cancel);
        return new(await territory.PrincipalsAsync(day, cancel), communes, await territory.CommunePopulationsAsync([.. communes.Select(c => c.Commune.Id)], cancel));
    }

    public IEnumerable<CouncilBody> All => authorities.Select(a => CouncilBody.Of(a.Id)).Concat(communes.Select(c => CouncilBody.Of(c.Commune.Id)));

    public string PlaceOf(CouncilBody body) =>
        body.Commune is { } commune ? CommuneOf(commune)?.Commune.Name ?? "commune d’une autre mutualisation" : authorities.FirstOrDefault(a => a.Id == body.Authority)?.Name ?? "collectivité inconnue";

    /// <summary>« conseil municipal de Sapignies », « conseil communautaire, CC du canton de Bertincourt ».</summary>
    public string NameOf(CouncilBody body) => body.Commune is null ? $"conseil communautaire, {PlaceOf(body)}" : $"conseil municipal {French.Of(PlaceOf(body))}";

    /// <summary>The principal that the council belongs to; null when it is of no principal that day.</summary>
    public AuthorityId? PrincipalOf(CouncilBody body) =>
        body.Commune is { } commune ? CommuneOf(commune)?.Principal : authorities.Any(a => a.Id == body.Authority) ? body.Authority : null;

    /// <summary>On which side of the limit it stands that day; an EPCI is as large as its largest commune.</summary>
    public CouncilSize SizeOf(CouncilBody body, DateOnly day) => NoticeDelays.SizeOf(
        communes.Where(c => body.Commune is { } commune ? c.Commune.Id == commune : c.Principal == body.Authority).Select(c => LargestKnown(c.Commune.Id)).DefaultIfEmpty(null), day);

    /// <summary>A commune's council is its own business: an authority's grant reaches the authority's council only.</summary>
    public static bool Covers(Reach reach, CouncilBody body) => reach.Covers(body.Authority, body.Commune);

    public IReadOnlyList<Choice> Choices(Reach reach) => [.. All.Where(b => Covers(reach, b)).Select(b => new Choice(b.ToString(), b.Commune is null ? PlaceOf(b) : $"{PlaceOf(b)} (commune)"))];

    // Sources may disagree: the longer delay is always enough.
    int? LargestKnown(CommuneId commune) => populations[commune].Any() ? populations[commune].GroupBy(p => p.Year).OrderByDescending(g => g.Key ?? 0).First().Max(p => p.Value) : null;

    MemberCommune? CommuneOf(CommuneId id) => communes.FirstOrDefault(c => c.Commune.Id == id);
}

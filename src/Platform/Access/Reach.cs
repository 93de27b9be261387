using Mitoyen.Kernel;

namespace Mitoyen.Platform.Access;

/// <summary>How far a permission reaches for one person: everywhere in the partnership, or in these authorities and communes. Queries filter by it.</summary>
public sealed record Reach(bool WholePartnership, IReadOnlySet<AuthorityId> Authorities, IReadOnlySet<CommuneId> Communes)
{
    public static readonly Reach Nothing = new(false, new HashSet<AuthorityId>(), new HashSet<CommuneId>());

    public bool IsNothing => !WholePartnership && Authorities.Count == 0 && Communes.Count == 0;

    /// <param name="principal">The authority that the thing belongs to.</param>
    /// <param name="commune">Its commune, if it has one.</param>
    public bool Covers(AuthorityId? principal, CommuneId? commune) =>
        WholePartnership || (principal is { } p && Authorities.Contains(p)) || (commune is { } c && Communes.Contains(c));
}

using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>Whose council meets: a commune's or an authority's (EPCI). One of the two, never both.</summary>
readonly record struct CouncilBody
{
    CouncilBody(CommuneId? commune, AuthorityId? authority) => (Commune, Authority) = (commune, authority);

    public CommuneId? Commune { get; }
    public AuthorityId? Authority { get; }

    public static CouncilBody Of(CommuneId commune) => new(commune, null);
    public static CouncilBody Of(AuthorityId authority) => new(null, authority);

    /// <summary>As a form posts it: <c>c:</c> or <c>a:</c> and an id.</summary>
    public static CouncilBody? Read(string? posted) => (posted?.Split(':', 2)) switch
    {
        ["c", var id] when Guid.TryParse(id, out var commune) => Of(CommuneId.From(commune)),
        ["a", var id] when Guid.TryParse(id, out var authority) => Of(AuthorityId.From(authority)),
        _ => null,
    };

    public override string ToString() => Commune is { } commune ? $"c:{commune}" : $"a:{Authority}";
}

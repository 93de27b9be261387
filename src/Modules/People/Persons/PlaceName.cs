using Mitoyen.Platform.Access;

namespace Mitoyen.People.Persons;

/// <summary>A place for a grant as a form posts it: <c>tout</c>, <c>a:</c> or <c>c:</c> and an id.</summary>
static class PlaceName
{
    public const string Whole = "tout";

    public static string Of(GrantScope scope, Guid id) => scope switch { GrantScope.Authority => $"a:{id}", GrantScope.Commune => $"c:{id}", _ => Whole };

    public static (GrantScope Scope, Guid Id)? Read(string? text) => text switch
    {
        Whole => (GrantScope.Partnership, Guid.Empty),
        ['a', ':', .. var id] when Guid.TryParse(id, out var authority) => (GrantScope.Authority, authority),
        ['c', ':', .. var id] when Guid.TryParse(id, out var commune) => (GrantScope.Commune, commune),
        _ => null,
    };
}

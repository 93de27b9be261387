namespace Mitoyen.Platform.Access;

/// <summary>A role on a partnership, an authority or a commune of the current partnership.</summary>
/// <param name="ScopeId">Id of the authority or commune; empty when the scope is the partnership.</param>
public sealed record Grant(Role Role, GrantScope Scope, Guid ScopeId);

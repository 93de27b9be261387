using Microsoft.AspNetCore.Authorization;

namespace Mitoyen.Platform.Access;

/// <summary>Who may open a page or an address: whoever has the permission somewhere. What they see inside is filtered by <see cref="Viewer.ReachOf"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AllowAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public Permission Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(Permission)];
}

sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;

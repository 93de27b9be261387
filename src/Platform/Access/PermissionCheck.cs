using Microsoft.AspNetCore.Authorization;

namespace Mitoyen.Platform.Access;

sealed class PermissionCheck(CurrentViewer current) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (current.Viewer.Can(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

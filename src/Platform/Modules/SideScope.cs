using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Modules;

/// <summary>
/// Services for what is shown beside a page (parts of the header): of the same partnership and viewer, with a database session of their own.
/// Components of one page load at the same time, and one session answers one question at a time.
/// </summary>
public sealed class SideScope(IServiceScopeFactory scopes, PartnershipScope partnership, CurrentViewer viewer)
{
    public AsyncServiceScope Open()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().Is(viewer.Viewer);
        if (partnership.Current is { } current) scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(current, partnership.Zone.Id);
        return scope;
    }
}

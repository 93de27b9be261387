using System.Security.Claims;

namespace Mitoyen.Platform.Access;

/// <summary>Reads the viewer from the signed-in principal; the People module does.</summary>
public interface IViewerSource
{
    Task<Viewer> ReadAsync(ClaimsPrincipal principal, CancellationToken cancel);
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Mitoyen.Requests.PersonalLink;

/// <summary>The answer to a link that is unknown or was taken back: not found, with a page of its own in place of the general one.</summary>
static class DeadLinks
{
    public static void Say(HttpContext http)
    {
        http.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        http.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}

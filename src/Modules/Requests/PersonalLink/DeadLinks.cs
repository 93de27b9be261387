using Microsoft.AspNetCore.Http;

namespace Mitoyen.Requests.PersonalLink;

/// <summary>The answer to a link that is unknown or was taken back: it is gone. (A 404 would be answered by the general page, which does not say whom to call.)</summary>
static class DeadLinks
{
    public static void Say(HttpContext http) => http.Response.StatusCode = StatusCodes.Status410Gone;
}

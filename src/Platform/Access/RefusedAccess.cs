using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Platform.Access;

/// <summary>Somebody signed in who asks for what their role does not allow gets 403, and the journal says so.</summary>
sealed class RefusedAccess : IAuthorizationMiddlewareResultHandler
{
    readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
            await JournalWriter.AppendAsync(context.RequestServices.GetRequiredService<MitoyenDb>(), [new("access-refused", "Page", context.Request.Path.Value ?? "", null, null)], context.RequestAborted);
        await usual.HandleAsync(next, context, policy, authorizeResult);
    }
}

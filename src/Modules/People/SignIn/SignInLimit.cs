using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mitoyen.People.SignIn;

/// <summary>How often one network address may knock: at the sign-in, code, forgotten password and invitation forms together.</summary>
static class SignInLimit
{
    public const string Policy = "sign-in";

    /// <summary><c>People:KnocksPerMinute</c>: 1 to 100 000; 30 by default, a town hall's people behind one address.</summary>
    public static IServiceCollection AddSignInLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = Math.Clamp(configuration.GetValue("People:KnocksPerMinute", 30), 1, 100_000);
        return services.AddRateLimiter(options =>
        {
            options.OnRejected = RefuseAsync;
            options.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }

    static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancel)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.HttpContext.Response.Headers.RetryAfter = "60";
        context.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
        await context.HttpContext.Response.WriteAsync("Trop d’essais depuis votre réseau. Attendez une minute, puis recommencez.", cancel);
    }
}

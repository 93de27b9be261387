using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mitoyen.People.Sessions;

/// <summary>Who is signed in, by the session behind the cookie; a visitor is sent to the sign-in page and comes back where they wanted to go.</summary>
sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionStore sessions, CurrentSession current)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Styles and scripts are the same for everybody: no database for them.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || SessionCookie.Read(Context) is not { } token)
            return AuthenticateResult.NoResult();
        var open = await sessions.FindAsync(token, Context.RequestAborted);
        current.Is(open);
        if (open is null or { Session.AwaitsCode: true }) return AuthenticateResult.NoResult();
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, open.Account.ToString()), new(ClaimTypes.Name, open.Name)], SchemeName);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var wanted = HttpMethods.IsGet(Request.Method) ? $"{Request.Path}{Request.QueryString}" : "/";
        Response.Redirect(wanted == "/" ? "/connexion" : $"/connexion?retour={Uri.EscapeDataString(wanted)}");
        return Task.CompletedTask;
    }
}

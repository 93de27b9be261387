using Microsoft.AspNetCore.DataProtection;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;

namespace Mitoyen.Host;

/// <summary>The web application: services, then the order in which a request passes through them.</summary>
static class WebApp
{
    public static WebApplication Build(string dataDirectory, string urls)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["DataDirectory"] ??= dataDirectory;
        builder.WebHost.UseUrls(urls);
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddPlatform(builder.Configuration, AllModules.List);
        builder.Services.AddDataProtection().SetApplicationName("mitoyen").PersistKeysToFileSystem(new(Path.Combine(builder.Configuration["DataDirectory"]!, "keys")));
        builder.Services.AddRazorComponents();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthorization();
        builder.Services.AddHealthChecks().AddCheck<DatabaseIsReady>("database", tags: ["ready"]);

        var app = builder.Build();
        app.UseStatusCodePagesWithReExecute("/erreur/{0}", createScopeForStatusCodePages: true);
        app.UseExceptionHandler("/erreur/500", createScopeForErrors: true);
        app.UseCrossSiteGuard();
        app.UseAuthentication();
        app.UseViewer();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        foreach (var module in AllModules.List) module.MapEndpoints(app);
        app.MapRazorComponents<App>().AddAdditionalAssemblies([typeof(PlatformServices).Assembly, .. AllModules.List.Select(m => m.GetType().Assembly)]).DisableAntiforgery();
        return app;
    }
}

using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Mitoyen.Host.Status;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host;

/// <summary>The web application: services, then the order in which a request passes through them.</summary>
static class WebApp
{
    /// <param name="settings">Configuration that wins over files and environment.</param>
    /// <param name="adapt">Changes services after all are there (tests hold the clock).</param>
    public static WebApplication Build(string dataDirectory, string urls, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? adapt = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "mitoyen", ContentRootPath = AppContext.BaseDirectory });
        if (settings is not null) builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration["DataDirectory"] ??= dataDirectory;
        builder.WebHost.UseUrls(urls);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddPlatform(builder.Configuration, AllModules.List);
        builder.Services.AddDataProtection().SetApplicationName("mitoyen").PersistKeysToFileSystem(new(Path.Combine(builder.Configuration["DataDirectory"]!, "keys")));
        builder.Services.AddReverseProxy(builder.Configuration);
        builder.Services.AddContentPolicies();
        builder.Services.AddRazorComponents();
        builder.Services.AddWebEncoders(encoders => encoders.TextEncoderSettings = new(UnicodeRanges.All)); // é stays é: two bytes, not six.
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthorization();
        builder.Services.AddHealthChecks().AddCheck<DatabaseIsReady>("database", tags: ["ready"]);
        adapt?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseKeptPages();
        app.UseSecurityHeaders();
        app.UseSiteGate();
        app.UseErrorPages();
        app.UseSiteDoor();
        app.UseRouting();
        app.UseSitePath();
        app.UseReadableQuery();
        app.UseRequestSizes();
        app.UseCrossSiteGuard();
        app.UseRateLimiter();
        app.UseAuthenticationOfTheOffice();
        app.UseViewer();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseTidyForms();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        foreach (var module in AllModules.List) module.MapEndpoints(app);
        app.MapRazorComponents<App>().AddAdditionalAssemblies([typeof(PlatformServices).Assembly, .. AllModules.List.Select(m => m.GetType().Assembly)]).DisableAntiforgery().DrawSitesAtOnce();
        return app;
    }
}

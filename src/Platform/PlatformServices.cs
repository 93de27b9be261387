using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Mail;
using Mitoyen.Platform.Modules;
using Mitoyen.Platform.Outside;
using Mitoyen.Platform.Pictures;
using Mitoyen.Platform.Search;
using Quartz;

namespace Mitoyen.Platform;

/// <summary>What the house offers to every module.</summary>
public static class PlatformServices
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration, IReadOnlyList<IModule> modules)
    {
        services.TryAddSingleton(TimeProvider.System);
        foreach (var module in modules) services.AddSingleton(module);
        services.AddScoped<PartnershipScope>().AddScoped<LocalClock>().AddScoped<ActorContext>().AddScoped<CurrentViewer>().AddScoped<SideScope>().AddScoped<Outbox>().AddScoped<TextSearch>();
        services.AddSingleton(DatabaseOptions.From(configuration)).AddSingleton<PictureStudio>();
        services.AddSingleton(OutsideRule.PublicWeb).AddSingleton<OutsideReader>();
        services.AddDbContext<MitoyenDb>((provider, options) => provider.GetRequiredService<DatabaseOptions>().Configure(options.AddInterceptors(provider.GetServices<IInterceptor>())));
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedAccess>();
        AddMail(services, configuration);
        foreach (var module in modules) module.AddServices(services, configuration);
        return services;
    }

    static void AddMail(IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Mail").Get<MailOptions>() ?? new();
        if (options.Wrong() is { } wrong) throw new InvalidOperationException(wrong);
        PublicAddress.Check(configuration);
        services.AddHttpContextAccessor().AddSingleton<PublicAddress>();
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        services.AddSingleton<IMailCarrier>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value is { Host: not null } smtp
            ? new SmtpCarrier(smtp)
            : new FolderCarrier(MailFolder(configuration)));
        services.AddRecurringJob<DeliverMail>();
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
    }

    /// <summary>Where <c>.eml</c> files go when no SMTP server is configured.</summary>
    public static string MailFolder(IConfiguration configuration) =>
        configuration["Mail:Folder"] ?? Path.Combine(configuration["DataDirectory"] ?? "data", "mail");

    public static IApplicationBuilder UseCrossSiteGuard(this IApplicationBuilder app) => app.UseMiddleware<CrossSiteGuard>();

    public static IApplicationBuilder UseReadableQuery(this IApplicationBuilder app) => app.UseMiddleware<ReadableQuery>();

    public static IApplicationBuilder UseViewer(this IApplicationBuilder app) => app.UseMiddleware<ViewerReading>();
}

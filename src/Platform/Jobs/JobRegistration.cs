using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Mitoyen.Platform.Jobs;

public static class JobRegistration
{
    /// <summary>Runs a job from now on, at the pace it states itself.</summary>
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services) where TJob : class, IRecurringJob
    {
        services.AddScoped<TJob>();
        services.AddQuartz(quartz => quartz.ScheduleJob<QuartzRun<TJob>>(
            trigger => trigger.WithIdentity(typeof(TJob).Name).StartNow().WithSimpleSchedule(s => s.WithInterval(TJob.Every).RepeatForever())));
        return services;
    }
}

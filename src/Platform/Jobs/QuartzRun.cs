using Quartz;

namespace Mitoyen.Platform.Jobs;

/// <summary>Lets Quartz run a job of ours.</summary>
[DisallowConcurrentExecution]
sealed class QuartzRun<TJob>(TJob job) : IJob where TJob : IRecurringJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await job.RunAsync(cancellationToken);
}

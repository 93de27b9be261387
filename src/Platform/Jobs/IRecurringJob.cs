namespace Mitoyen.Platform.Jobs;

/// <summary>Work that comes back. It runs in a scope of its own, never twice at once, and must be safe to repeat: a stopped server repeats it.</summary>
public interface IRecurringJob
{
    static abstract TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancel);
}

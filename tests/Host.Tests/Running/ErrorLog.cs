using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mitoyen.Host.Tests.Running;

/// <summary>Keeps what the application logs as an error, so that a failing test can say why.</summary>
sealed class ErrorLog : ILoggerProvider, ILogger
{
    readonly ConcurrentQueue<string> errors = new();

    public string All => string.Join('\n', errors);

    public ILogger CreateLogger(string categoryName) => this;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) errors.Enqueue($"{formatter(state, exception)}\n{exception}");
    }

    public void Dispose() { }
}

using System.Threading.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Mitoyen.Sites.Caching;

/// <summary>
/// Where <c>ConnectionStrings:Redis</c> names a server: nodes tell each other over it too that something changed (decision 0010). It carries no content, and what it says is only “look”:
/// the database holds the truth. A server that is away costs a line in the log and a more frequent look, never a save or a page.
/// </summary>
sealed partial class RedisNotices(IConfiguration configuration, ILogger<RedisNotices> log) : IAsyncDisposable
{
    static readonly RedisChannel Channel = RedisChannel.Literal("mitoyen:sites");
    static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(5);

    readonly ConfigurationOptions? server = configuration.GetConnectionString("Redis") is { Length: > 0 } named ? ConfigurationOptions.Parse(named) : null;
    readonly Channel<bool> heard = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    volatile ConnectionMultiplexer? connection;
    volatile bool isSubscribed;

    public bool IsConfigured => server is not null;

    /// <summary>Whether notices come and go at this moment.</summary>
    public bool Works => isSubscribed && connection is { IsConnected: true };

    /// <summary>Connects, and as often as it takes; from then on the connection mends itself.</summary>
    public async Task BeginAsync(CancellationToken cancel)
    {
        if (server is null) return;
        while (!cancel.IsCancellationRequested && !isSubscribed)
            try
            {
                connection ??= await ConnectAsync(server);
                await connection.GetSubscriber().SubscribeAsync(Channel, (_, _) => Wake()).WaitAsync(BeforeNextTry, cancel);
                isSubscribed = true;
                Wake(); // What changed before is not told.
            }
            catch (Exception away) when (away is RedisException or TimeoutException)
            {
                LogAway(log, away.Message);
                await Task.Delay(BeforeNextTry, cancel);
            }
    }

    /// <summary>Waits for the next notice; several that come together are one.</summary>
    public async Task HearAsync(CancellationToken cancel) => await heard.Reader.ReadAsync(cancel);

    /// <summary>After the commit. Waits for nobody.</summary>
    public void Tell()
    {
        if (!Works) return;
        try
        {
            connection!.GetSubscriber().Publish(Channel, "changed", CommandFlags.FireAndForget);
        }
        catch (RedisException away)
        {
            LogAway(log, away.Message);
        }
    }

    async Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions options)
    {
        (options.AbortOnConnectFail, options.BacklogPolicy, options.ClientName) = (false, BacklogPolicy.FailFast, "mitoyen");
        (options.ConnectTimeout, options.AsyncTimeout, options.SyncTimeout) = (2_000, 2_000, 2_000);
        var made = await ConnectionMultiplexer.ConnectAsync(options);
        made.ConnectionFailed += (_, failed) => LogAway(log, failed.FailureType.ToString());
        made.ConnectionRestored += (_, _) => { LogBack(log); Wake(); };
        return made;
    }

    void Wake() => heard.Writer.TryWrite(true);

    public async ValueTask DisposeAsync()
    {
        if (connection is not null) await connection.DisposeAsync();
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not answer ({Reason}): nodes look for changes of the sites in the database until it does")]
    static partial void LogAway(ILogger log, string reason);

    [LoggerMessage(LogLevel.Information, "Redis answers again: nodes are told of changes of the sites")]
    static partial void LogBack(ILogger log);
}

using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mitoyen.Platform.Outside;

namespace Mitoyen.Host.Tests.Running;

/// <summary>A server of somebody else: a real one, on loopback, that answers as a test says.</summary>
public sealed class OutsideServer : IAsyncDisposable
{
    readonly WebApplication server;
    readonly ConcurrentDictionary<string, RequestDelegate> answers = new();

    OutsideServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(async context =>
        {
            Asked.Enqueue(new(context.Request.Path, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            if (answers.TryGetValue(context.Request.Path, out var answer)) await answer(context);
            else if (Otherwise is { } any) await any(context);
            else context.Response.StatusCode = 404;
        });
    }

    public sealed record Question(string Path, IReadOnlyDictionary<string, string> Headers);

    public ConcurrentQueue<Question> Asked { get; } = [];

    /// <summary>The answer where no path has its own; null: 404.</summary>
    public RequestDelegate? Otherwise { get; set; }

    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>A rule that lets the house reach loopback, which the real one never does.</summary>
    public static OutsideRule LoopbackToo { get; } = new(place => IPAddress.IsLoopback(place.Address) || OutsideRule.PublicWeb.Allows(place), Dns.GetHostAddressesAsync);

    public static void AllowLoopback(IServiceCollection services) => services.AddSingleton(LoopbackToo);

    public static async Task<OutsideServer> StartAsync()
    {
        var started = new OutsideServer();
        await started.server.StartAsync();
        started.Url = new(started.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return started;
    }

    public string At(string path) => new Uri(Url, path).ToString();

    public string Answers(string path, RequestDelegate answer)
    {
        answers[path] = answer;
        return At(path);
    }

    public string Answers(string path, string type, string body) => Answers(path, context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

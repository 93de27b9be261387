using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Kernel;
using Mitoyen.People.SignIn;

namespace Mitoyen.Host.Tests.Running;

/// <summary>The real application on a real port, with a database of its own and a clock that the test holds. Jobs run only when a test runs them.</summary>
public sealed class MitoyenApp : IAsyncDisposable
{
    /// <summary>Tuesday 24 November 2026, nine in the morning in Paris.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A hash costs what it protects, a tenth of a second: here it is made of few rounds (People/Hashed_passwords looks at an application as it is installed).</summary>
    static readonly Passwords Quick = new(rounds: 1_000);

    readonly WebApplication app;
    readonly TestDatabase? owned;
    Story? told;
    readonly ErrorLog errors = new();

    MitoyenApp(TestDatabase database, bool owns, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? changes = null)
    {
        (Database, owned) = (database.Kind, owns ? database : null);
        app = WebApp.Build(database.Folder, "http://127.0.0.1:0", settings is null ? database.Settings : new Dictionary<string, string?>(database.Settings.Concat(settings).GroupBy(s => s.Key).Select(g => g.Last())), services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).Replace(ServiceDescriptor.Singleton(Quick));
            services.AddLogging(logging => logging.ClearProviders().AddProvider(errors));
            foreach (var quartz in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Namespace?.StartsWith("Quartz", StringComparison.Ordinal) == true).ToList())
                services.Remove(quartz);
            changes?.Invoke(services);
        });
    }

    public Database Database { get; }
    public FakeTimeProvider Clock { get; } = new(Start);
    public IServiceProvider Services => app.Services;
    /// <exception cref="InvalidOperationException">The application was started without it.</exception>
    public Story Story => told ?? throw new InvalidOperationException("Start it with WithStoryAsync.");
    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>The application with an empty, migrated database that it removes at the end.</summary>
    /// <param name="settings">Configuration besides the database's.</param>
    /// <param name="changes">Services that a test puts in the place of others.</param>
    public static async Task<MitoyenApp> StartAsync(Database kind, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? changes = null)
    {
        var template = await Templates.MigratedAsync(kind);
        return await ServeAsync(await template.CopyAsync(), settings, changes);
    }

    /// <summary>The application with a database of its own in which the story has been told.</summary>
    /// <param name="changes">Services of the outside world that a test plays itself.</param>
    public static async Task<MitoyenApp> WithStoryAsync(Database kind, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? changes = null)
    {
        var (template, story) = await Templates.ToldAsync(kind);
        var app = await ServeAsync(await template.CopyAsync(), settings, changes);
        app.told = story;
        return app;
    }

    static async Task<MitoyenApp> ServeAsync(TestDatabase database, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? changes = null)
    {
        var app = new MitoyenApp(database, owns: true, settings, changes);
        await app.app.StartAsync();
        app.Url = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return app;
    }

    /// <summary>A second node on the same database.</summary>
    /// <param name="settings">Configuration besides the database's.</param>
    public async Task<MitoyenApp> AnotherNodeAsync(IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? changes = null)
    {
        var node = new MitoyenApp(owned ?? throw new InvalidOperationException("This application has no database of its own."), owns: false, settings, changes) { told = told };
        await node.app.StartAsync();
        node.Url = new(node.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return node;
    }

    /// <summary>The services alone, to prepare a template.</summary>
    internal static MitoyenApp NotServed(TestDatabase database) => new(database, owns: false);

    /// <summary>A scope inside a partnership, as a request of somebody who acts there has it.</summary>
    public AppScope Scope(PartnershipId? partnership = null, AccountId? actor = null, string label = "essai") => new(app.Services, partnership, actor, label);

    /// <summary>Somebody at a browser who has not signed in.</summary>
    public Visitor Visitor() => new(Url, () => errors.All);

    /// <summary>The same, at a site that answers under a name of its own.</summary>
    public Visitor VisitorOf(string host) => new(new UriBuilder(Url) { Host = host }.Uri, () => errors.All);

    public Task<Visitor> SignedInAsync(Person person) => SignedInAsync(person.Email);

    /// <summary>Somebody who signed in through the page, as a person does. Fails when the sign-in is refused.</summary>
    public async Task<Visitor> SignedInAsync(string email, string password = Story.Password)
    {
        var visitor = Visitor();
        var page = await visitor.GetPageAsync("/connexion");
        var answer = await visitor.PostFormAsync(page, "form:has(input[type=password])", (page.FieldOf("input[type=email]"), email), (page.FieldOf("input[type=password]"), password));
        return answer.Redirections.Count > 0 ? visitor : throw new InvalidOperationException($"{email} could not sign in: {answer.TextOf()}");
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (owned is not null) await owned.DisposeAsync();
    }
}

using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Running;

/// <summary>Services as one request sees them: its partnership, its actor, its database session.</summary>
public sealed class AppScope : IAsyncDisposable
{
    readonly AsyncServiceScope scope;

    internal AppScope(IServiceProvider services, PartnershipId? partnership, AccountId? actor, string label)
    {
        scope = services.CreateAsyncScope();
        if (partnership is { } id) Get<PartnershipScope>().Enter(id);
        if (actor is { } account) Get<ActorContext>().ActAs(account, label);
        else Get<ActorContext>().ActAs(label);
    }

    public MitoyenDb Db => Get<MitoyenDb>();

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}

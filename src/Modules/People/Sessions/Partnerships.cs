using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.People.Sessions;

/// <summary>Names and zones of the partnerships, remembered for a minute: every page of every person needs them, and they change once in years.</summary>
sealed class Partnerships(IServiceScopeFactory scopes, TimeProvider clock)
{
    static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    (FrozenDictionary<PartnershipId, PartnershipView> All, DateTimeOffset At) memory = (FrozenDictionary<PartnershipId, PartnershipView>.Empty, default);

    public async Task<IReadOnlyDictionary<PartnershipId, PartnershipView>> AllAsync(PartnershipId? needed, CancellationToken cancel)
    {
        var (all, at) = memory;
        if (clock.GetUtcNow() - at < Remembered && (needed is null || all.ContainsKey(needed.Value))) return all;
        await using var scope = scopes.CreateAsyncScope();
        all = (await scope.ServiceProvider.GetRequiredService<IPartnershipFounding>().AllAsync(cancel)).ToFrozenDictionary(p => p.Id);
        memory = (all, clock.GetUtcNow());
        return all;
    }
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Requests.See;

/// <summary>Names of communes and principals, asked once for many requests.</summary>
sealed class Places(ITerritory territory, LocalClock clock)
{
    public async Task<PlaceNames> OfAsync(IReadOnlyCollection<Request> requests, CancellationToken cancel) => new(
        await territory.CommunesAsync([.. requests.Select(r => r.Commune).OfType<CommuneId>().Distinct()], cancel),
        await territory.AuthoritiesAsync([.. requests.Select(r => r.Principal).Distinct()], cancel));

    public async Task<PlaceNames> OfAsync(Request request, CancellationToken cancel) => await OfAsync([request], cancel);

    public async Task<IReadOnlyList<MemberCommune>> CommunesAsync(CancellationToken cancel) => await territory.MemberCommunesAsync(clock.Today, cancel);

    public async Task<IReadOnlyList<AuthorityView>> PrincipalsAsync(CancellationToken cancel) => await territory.PrincipalsAsync(clock.Today, cancel);
}

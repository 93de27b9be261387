using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>Asks the other modules, once each, for the names that a page needs.</summary>
sealed class NameReader(ITerritory territory, IRequests requests)
{
    public async Task<LedgerNames> ReadAsync(ExerciseLedger ledger, IEnumerable<RequestKey> named, CancellationToken cancel)
    {
        var views = await requests.FindAsync([.. named.Select(Keys.Request).Distinct()], cancel);
        var communes = views.Values.Select(v => v.Commune).OfType<CommuneId>().Distinct().ToList();
        return new(await territory.AuthoritiesAsync([.. ledger.Terms.Principals], cancel), await territory.CommunesAsync(communes, cancel), views);
    }
}

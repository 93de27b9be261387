using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>Asks the other modules, once each, for the names that a page needs.</summary>
sealed class NameReader(ITerritory territory, IRequests requests, PartnershipScope scope, ReadLedgers known)
{
    public async Task<LedgerNames> ReadAsync(ExerciseLedger ledger, IEnumerable<RequestKey> named, CancellationToken cancel)
    {
        var asked = named.Select(Keys.Request).Distinct().ToList();
        var partnership = scope.Required;
        if (known.NamesOf(partnership, ledger) is { } same && asked.TrueForAll(id => same.Request(Keys.Of(id)) is not null)) return same;
        var views = await requests.FindAsync(asked, cancel);
        var communes = views.Values.Select(v => v.Commune).OfType<CommuneId>().Distinct().ToList();
        var names = new LedgerNames(await territory.AuthoritiesAsync([.. ledger.Terms.Principals], cancel), await territory.CommunesAsync(communes, cancel), views);
        known.Keep(partnership, ledger, names);
        return names;
    }
}

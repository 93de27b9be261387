using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>How people call what the ledger names: principals, communes, requests.</summary>
sealed record LedgerNames(
    IReadOnlyDictionary<AuthorityId, AuthorityView> Authorities,
    IReadOnlyDictionary<CommuneId, CommuneView> Communes,
    IReadOnlyDictionary<RequestId, RequestView> Requests)
{
    public string Principal(PrincipalKey key) => Principal(Keys.Principal(key));

    public string Principal(AuthorityId id) => Authorities.TryGetValue(id, out var authority) ? authority.ShortName() : "collectivité inconnue";

    public string Commune(CommuneId? id) => id is { } known && Communes.TryGetValue(known, out var commune) ? commune.Name : "";

    public static string Kind(KindKey key) => Keys.Kind(key).French();

    public RequestView? Request(RequestKey key) => Requests.GetValueOrDefault(Keys.Request(key));

    public Wording Wording(DateOnly start) => new(start, Principal, key => French.Small(Kind(key)));
}

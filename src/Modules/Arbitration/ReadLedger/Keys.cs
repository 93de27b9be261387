using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>The names that the engine's ledger gives to what other modules know.</summary>
static class Keys
{
    public static PrincipalKey Of(AuthorityId principal) => new(principal.ToString());
    public static RequestKey Of(RequestId request) => new(request.ToString());
    public static CommuneKey Of(CommuneId commune) => new(commune.ToString());
    public static KindKey Of(WorkKind kind) => kind == WorkKind.Support ? KindKey.Support : new(kind.ToString());

    public static AuthorityId Principal(PrincipalKey key) => new(Guid.Parse(key.Value));
    public static RequestId Request(RequestKey key) => new(Guid.Parse(key.Value));
    public static CommuneId Commune(CommuneKey key) => new(Guid.Parse(key.Value));
    public static WorkKind Kind(KindKey key) => key == KindKey.Support ? WorkKind.Support : Enum.Parse<WorkKind>(key.Value);
}

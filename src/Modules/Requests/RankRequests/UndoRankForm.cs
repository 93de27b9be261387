using Mitoyen.Kernel;

namespace Mitoyen.Requests.RankRequests;

sealed class UndoRankForm
{
    public string? Principal { get; set; }

    /// <summary>The edition of the order that was shown.</summary>
    public string? Version { get; set; }

    public AuthorityId? ReadPrincipal() => Guid.TryParse(Principal, out var id) ? AuthorityId.From(id) : null;
}

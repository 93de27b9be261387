using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Data;

/// <summary>The name and the kind an authority had before <paramref name="until"/>.</summary>
[SharedAcrossPartnerships("national data: names of authorities are published law")]
sealed class FormerAuthorityName(AuthorityId authorityId, DateOnly until, string name, AuthorityKind kind)
{
    public AuthorityId AuthorityId { get; private set; } = authorityId;
    public DateOnly Until { get; private set; } = until;
    public string Name { get; private set; } = name;
    public AuthorityKind Kind { get; private set; } = kind;
}

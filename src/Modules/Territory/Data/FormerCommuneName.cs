using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Data;

/// <summary>The name a commune bore before <paramref name="until"/>.</summary>
[SharedAcrossPartnerships("national data: names of communes are published law")]
sealed class FormerCommuneName(CommuneId communeId, DateOnly until, string name)
{
    public CommuneId CommuneId { get; private set; } = communeId;
    public DateOnly Until { get; private set; } = until;
    public string Name { get; private set; } = name;
}

using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>A row that says something of a commune or of an authority (town hall, hours, name). Whoever shows it looks for such rows among what a save changes.</summary>
public interface IDescribesTerritory
{
    CommuneId? CommuneDescribed { get; }

    AuthorityId? AuthorityDescribed { get; }
}

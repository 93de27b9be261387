namespace Mitoyen.Territory.Contracts;

/// <summary>
/// Whoever keeps a drawing of communes and authorities and must draw it anew after an import of the whole country, which writes its rows past the change tracker
/// (<see cref="IDescribesTerritory"/> is for all other changes).
/// </summary>
public interface IFollowsTerritory
{
    /// <summary>Anything may have changed. Called in the transaction of the import, before its last save.</summary>
    void Imported();
}

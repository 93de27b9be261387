namespace Mitoyen.Platform.Data;

/// <summary>A row that people edit. Its version grows by one at each change; a form posts back the version it showed, and a lost update is a <see cref="StaleForm"/>.</summary>
public interface IVersioned
{
    int Version { get; }
}

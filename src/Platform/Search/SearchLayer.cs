namespace Mitoyen.Platform.Search;

/// <summary>Who may find a text: everybody who may see its subject, or officers only.</summary>
public enum SearchLayer { Public, Officers }

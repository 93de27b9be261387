namespace Mitoyen.Platform.Access;

/// <summary>How far a grant reaches.</summary>
public enum GrantScope { Partnership, Authority, Commune }

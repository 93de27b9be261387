namespace Mitoyen.Sites.ArrangePlacement;

/// <summary>What a site answered, as its list is filtered.</summary>
enum ShownAs { Accepted, Hidden, Refused }

namespace Mitoyen.Sites.Domain.Items;

/// <summary>What the receiving site has decided.</summary>
enum PlacementState { Proposed, Accepted, Refused }

namespace Mitoyen.Sites.Domain.Items;

/// <summary>What became of a proposed edit.</summary>
enum EditState { Waiting, Accepted, Refused, TakenBack }

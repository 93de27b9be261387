namespace Mitoyen.Sites.Domain.Items;

/// <summary>How far an item has come. Archived: withdrawn, shown nowhere, kept.</summary>
enum ItemState { Draft, Submitted, Published, Archived }

namespace Mitoyen.Sites.MergeItems;

/// <summary>Of two items, the one that stays.</summary>
sealed class MergeForm
{
    /// <summary>The ids of the item that goes and of the one that stays, and their versions, as shown: <c>id id 3 5</c>.</summary>
    public string? Choice { get; set; }
}

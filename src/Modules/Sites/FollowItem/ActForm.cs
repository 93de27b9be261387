namespace Mitoyen.Sites.FollowItem;

/// <summary>One press on an item's page.</summary>
sealed class ActForm
{
    public const string Publish = "publier";
    public const string Submit = "proposer";
    public const string Withdraw = "retirer";
    public const string GiveBack = "renvoyer";
    public const string StillTrue = "vrai";
    public const string Restore = "restaurer";

    public string? Action { get; set; }
    public string? Reason { get; set; }

    /// <summary>Of the item, as it was shown: nobody publishes a text that changed after they read it.</summary>
    public string? Version { get; set; }

    /// <summary>Number of the version to take up again.</summary>
    public string? Number { get; set; }
}

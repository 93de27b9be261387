namespace Mitoyen.Sites.ReadFeeds;

/// <summary>What becomes of a change at the source.</summary>
sealed class SettleChangeForm
{
    public const string Take = "reprendre";
    public const string Leave = "garder";

    /// <summary>The answer, a vertical bar, the arrival.</summary>
    public string? Action { get; set; }
}

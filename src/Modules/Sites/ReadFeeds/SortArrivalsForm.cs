namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Items ticked on a feed's page, and what to do with them.</summary>
sealed class SortArrivalsForm
{
    public const string Publish = "publier";
    public const string PutAside = "ecarter";

    public List<string> Ticked { get; set => field = value ?? []; } = [];
    public string? Action { get; set; }
}

namespace Mitoyen.Sites.SeeNetwork;

sealed class FreezeForm
{
    public const string Stop = "suspendre";
    public const string Restore = "retablir";

    /// <summary>The account whose items go off every site, or come back.</summary>
    public string? Account { get; set; }
    public string? Reason { get; set; }
    public string? Action { get; set; }
}

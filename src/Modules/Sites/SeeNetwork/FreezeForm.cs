namespace Mitoyen.Sites.SeeNetwork;

sealed class FreezeForm
{
    /// <summary>The account whose items go off every site, or come back.</summary>
    public string? Account { get; set; }
    public string? Reason { get; set; }
}

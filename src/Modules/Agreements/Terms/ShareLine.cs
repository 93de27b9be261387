namespace Mitoyen.Agreements.Terms;

/// <summary>One party's share, as it is typed.</summary>
sealed class ShareLine
{
    public string? Party { get; set; }
    public string? Percent { get; set; }
}

namespace Mitoyen.Sites.GiveTrust;

sealed class TrustForm
{
    /// <summary>The id of a trust to withdraw; empty: the one typed is given.</summary>
    public string? Withdrawn { get; set; }

    /// <summary>The site that trusts.</summary>
    public string? Receiver { get; set; }

    /// <summary><c>s:</c> and the id of a neighbouring site, or <c>p:</c> and the account of a person.</summary>
    public string? Trusted { get; set; }
}

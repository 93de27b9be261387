namespace Mitoyen.Host.Tests.Running;

/// <summary>Invented people on real places: what most tests begin with.</summary>
public sealed record Story
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "Haie vive 62 au bord du canal";
}

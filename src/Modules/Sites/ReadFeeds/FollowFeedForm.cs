using Mitoyen.Kernel;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>First the address alone; then, once it was read and shown, the name under which the site follows it.</summary>
sealed class FollowFeedForm
{
    public const string Check = "verifier";
    public const string Follow = "suivre";

    public string? Site { get; set; }
    public string? Address { get; set; }
    public string? Name { get; set; }

    /// <summary>The address that was read and shown; another one in the field is read first.</summary>
    public string? Shown { get; set; }
    public string? Action { get; set; }

    public bool IsShown => Action == Follow && !string.IsNullOrEmpty(Shown) && Shown == Address?.Trim();

    public IEnumerable<Problem> CheckName() => CheckName(Name);

    public static IEnumerable<Problem> CheckName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return new(nameof(Name), "Donnez le nom de l’association ou de la commune voisine\u00A0: il sera celui de l’auteur.");
        else if (name.Trim().Length > 80) yield return new(nameof(Name), "Ce nom est trop long\u00A0: 80\u00A0caractères au plus.");
    }
}

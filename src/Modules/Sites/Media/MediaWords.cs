using Mitoyen.Platform;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.Media;

/// <summary>Pictures and files in French, for those who write.</summary>
static class MediaWords
{
    public const string Told = "decrite", Decorative = "decorative";

    public static string Of(Medium medium) => medium.Kind == MediumKind.File
        ? FileWords.Of(MediaAddresses.File(medium))
        : $"image, {French.Number(medium.Width)} × {French.Number(medium.Height)}";

    /// <summary>What is read aloud in its place.</summary>
    public static string Alternative(Medium medium) => medium.Kind == MediumKind.File ? (medium.HasText is false ? "sans texte : c’est une image de pages" : "") : medium.Decorative ? "décorative" : medium.IsDescribed ? medium.Alternative : "à décrire";

    public static bool? Choice(string? role) => role switch { Told => false, Decorative => true, _ => null };

    public static string? Role(Medium medium) => medium.Decorative ? Decorative : medium.Alternative.Length > 0 ? Told : null;
}

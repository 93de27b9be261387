using System.Text.RegularExpressions;
using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Media;

/// <summary>What may stand in place of a picture.</summary>
static partial class PictureWords
{
    /// <param name="decorative">Null: nobody has chosen.</param>
    public static Refusal? Check(bool? decorative, string alternative)
    {
        if (decorative is null) return new AlternativeNotChosen();
        if (decorative is true) return null;
        if (string.IsNullOrWhiteSpace(alternative)) return new AlternativeMissing();
        if (alternative.Trim().Length > Medium.LongestAlternative) return new AlternativeTooLong();
        return FileName().IsMatch(alternative.Trim()) ? new AlternativeIsAFileName() : null;
    }

    /// <summary>What cameras, telephones and scanners call their files, or anything that ends like a file.</summary>
    [GeneratedRegex(@"^\S*\.(jpe?g|png|gif|webp|avif|heic|svg)$|^(img|dsc|dscn|p|photo|image|scan|capture)[-_ ]?\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}

using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>How one element is drawn.</summary>
/// <param name="IsInline">Part of a sentence; otherwise a block of its own.</param>
/// <param name="ListClass">Where several follow each other they form one list of this class, each an item; null: no list.</param>
/// <param name="IsBlock">Tells where an inline element is a block all the same.</param>
sealed record ElementRule(Action<SheetElement, Drawing> Draw, bool IsInline = false, string? ListClass = null, Func<SheetElement, bool>? IsBlock = null)
{
    /// <summary>The list of terms and their meanings, which is no list of items.</summary>
    public const string Terms = "terms";
}

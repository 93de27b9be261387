using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>A piece of the page and what of the sheet it shows.</summary>
/// <param name="IsPlain">Its rules would have lost words: it is drawn as bare paragraphs.</param>
sealed record DrawnPart(IReadOnlyList<SheetNode> Shows, string Html, bool IsPlain = false);

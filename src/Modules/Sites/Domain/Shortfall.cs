using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain;

/// <summary>Something that is not accessible, as the declaration must list it.</summary>
/// <param name="Criterion">Of RGAA 4.1, “8.9”; empty where the content is exempt as a whole.</param>
/// <param name="Alternative">Where else the content can be had; empty: nowhere yet.</param>
sealed record Shortfall(ShortfallKind Kind, string Criterion, string Words, string Alternative);

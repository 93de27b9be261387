using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>What one field said and says, as words.</summary>
/// <param name="Label">“Titre”.</param>
sealed record FieldChange(string Label, IReadOnlyList<Piece> Pieces);

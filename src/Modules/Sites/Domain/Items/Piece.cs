namespace Mitoyen.Sites.Domain.Items;

enum PieceKind { Same, Gone, New }

/// <summary>Some words that two texts share, or that only one has.</summary>
sealed record Piece(PieceKind Kind, string Text);

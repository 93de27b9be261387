namespace Mitoyen.Sites.Domain.Media;

/// <summary>What is known of the bytes that were kept. It never changes: other bytes are another medium.</summary>
/// <param name="Hash">Of a file: its SHA-256 in hexadecimal. Of a picture: of all its widths, 32 digits.</param>
/// <param name="MediaType">Of a picture: of the format that every browser reads.</param>
/// <param name="Bytes">Weight of the file; of a picture: of its widest, in that format.</param>
/// <param name="Widths">In which a picture is kept, narrow ones first, with spaces between; empty for a file.</param>
/// <param name="Pages">Null: not a document of pages.</param>
/// <param name="HasText">Null: cannot be known. False: pictures of pages, which nobody can search or have read aloud.</param>
sealed record KeptContent(MediumKind Kind, string Hash, string MediaType, long Bytes, int Width = 0, int Height = 0, string Widths = "", int? Pages = null, bool? HasText = null);

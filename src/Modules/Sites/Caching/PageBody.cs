namespace Mitoyen.Sites.Caching;

/// <param name="Tag">Entity tag: another encoding is another body.</param>
/// <param name="Encoding">Null: as it is.</param>
sealed record PageBody(byte[] Bytes, string Tag, string? Encoding);

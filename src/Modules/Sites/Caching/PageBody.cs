namespace Mitoyen.Sites.Caching;

/// <param name="Tag">Entity tag: another encoding is another body, and so is a shorter one.</param>
/// <param name="Encoding">Null: as it is.</param>
/// <param name="Before">Tag of the longer body in the same encoding that was sent until this one was there: who has that one has the page.</param>
sealed record PageBody(byte[] Bytes, string Tag, string? Encoding, string? Before = null);

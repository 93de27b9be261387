namespace Mitoyen.Sites.Domain.Acts;

/// <summary>The PDF by which an act is published in full.</summary>
/// <param name="Hash">SHA-256.</param>
sealed record ShownDocument(string Hash, long Bytes, int? Pages);

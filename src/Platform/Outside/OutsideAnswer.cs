namespace Mitoyen.Platform.Outside;

/// <summary>What came back from an address that somebody typed.</summary>
public abstract record OutsideAnswer;

/// <param name="MediaType">Lower case, without parameters; empty: none was said.</param>
/// <param name="At">Where it was found, after redirections.</param>
/// <param name="FreshSeconds">How long the server says that it stays good; null: it says nothing.</param>
public sealed record OutsideBody(byte[] Bytes, string MediaType, string? Charset, string? ETag, string? LastModified, Uri At, long? FreshSeconds) : OutsideAnswer;

/// <summary>The same as last time (304).</summary>
public sealed record OutsideUnchanged(long? FreshSeconds) : OutsideAnswer;

/// <param name="Sentence">In French, for the person who typed the address.</param>
/// <param name="RetryAfterSeconds">What the server asked for; null: it did not.</param>
/// <param name="IsBadCertificate">Whoever answered in https could not prove to be that site.</param>
/// <param name="IsGone">The server says that it will never come back (410).</param>
public sealed record OutsideFailure(string Sentence, long? RetryAfterSeconds = null, bool IsGone = false, bool IsBadCertificate = false) : OutsideAnswer;

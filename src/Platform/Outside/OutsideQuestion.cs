namespace Mitoyen.Platform.Outside;

/// <summary>What is asked of an address that somebody typed.</summary>
/// <param name="MostBytes">After decompression; the answer is cut there and refused.</param>
/// <param name="Longest">For everything together: name, connection, redirections, the last byte.</param>
/// <param name="Purpose">Said to whoever is asked, in English.</param>
/// <param name="Accept">The <c>Accept</c> header.</param>
/// <param name="ETag">Of the last answer, as it was given; null: none.</param>
/// <param name="LastModified">Of the last answer, as it was given; null: none.</param>
public sealed record OutsideQuestion(Uri Address, int MostBytes, TimeSpan Longest, string Accept, string? ETag = null, string? LastModified = null, string Purpose = "feed reader");

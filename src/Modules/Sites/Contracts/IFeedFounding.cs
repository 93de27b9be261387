using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>Takes over a feed that a site followed elsewhere, as it was read last: an installation's past, the demonstration, tests. Nobody is asked for it.</summary>
public interface IFeedFounding
{
    /// <returns>How many entries arrived; refused when the text is no feed.</returns>
    Task<Outcome<int>> TakeOverAsync(KnownFeed feed, CancellationToken cancel = default);
}

/// <param name="Name">Of the association or the neighbour.</param>
/// <param name="MediaType">As its server says: <c>text/calendar</c>, <c>application/rss+xml</c>…</param>
/// <param name="Text">What it said first.</param>
/// <param name="Published">Titles that the site had published by then.</param>
/// <param name="LaterText">What it says now; null: the same.</param>
/// <param name="IsPaused">It is not read until somebody takes it up again.</param>
public sealed record KnownFeed(SiteId Site, string Name, string Address, string MediaType, string Text, IReadOnlyList<string> Published, string? LaterText, bool IsPaused, KnownFailure? Failure = null);

/// <summary>Its address has not answered since.</summary>
/// <param name="Sentence">Why, in French.</param>
/// <param name="Times">In a row.</param>
public sealed record KnownFailure(string Sentence, int Times, DateTime AnsweredAt);

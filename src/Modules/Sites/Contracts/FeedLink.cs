namespace Mitoyen.Sites.Contracts;

/// <summary>A feed that the page offers to readers and calendars.</summary>
public sealed record FeedLink(string Type, string Title, string Url);

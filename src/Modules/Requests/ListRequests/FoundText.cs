namespace Mitoyen.Requests.ListRequests;

/// <summary>A request's title in pieces, those found marked, and the part of its thread where the words stand, if they do.</summary>
sealed record FoundText(IReadOnlyList<(string Text, bool IsFound)> Title, IReadOnlyList<(string Text, bool IsFound)> Thread);

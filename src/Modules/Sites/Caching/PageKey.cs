namespace Mitoyen.Sites.Caching;

/// <summary>Which page of a site: addresses inside it hold the scheme and the port under which it was asked for.</summary>
readonly record struct PageKey(string Scheme, string Host, string Path, string Query);

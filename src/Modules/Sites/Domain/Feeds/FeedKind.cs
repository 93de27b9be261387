namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>How a feed is written: RSS (2.0 or 1.0), Atom, iCalendar.</summary>
enum FeedKind { Rss, Atom, Calendar }

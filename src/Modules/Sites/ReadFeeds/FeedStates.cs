using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Feeds in French.</summary>
static class FeedStates
{
    public static string Of(FeedKind kind) => kind switch
    {
        FeedKind.Calendar => "agenda (iCalendar)",
        FeedKind.Atom => "actualités (Atom)",
        _ => "actualités (RSS)",
    };

    /// <summary>When an entry takes place or was published, in a few words.</summary>
    public static string When(EventFacts? e, DateTime? publishedAt, LocalClock clock)
    {
        if (e is null) return publishedAt is { } at ? $"publié le {French.DateWithoutDay(DateOnly.FromDateTime(clock.ToLocal(at)))}" : "sans date";
        var start = clock.ToLocal(e.StartAt);
        var last = DateOnly.FromDateTime(clock.ToLocal(e.EndAt.AddTicks(-1)));
        if (!e.AllDay) return French.DateTime(start);
        var first = DateOnly.FromDateTime(start);
        return last > first ? French.Period(first, last) : $"{French.Date(first)}, toute la journée";
    }
}

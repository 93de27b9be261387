namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>When a feed is read again. Never more often than each hour, unless a person asks; what a server asks for is kept.</summary>
static class FeedPace
{
    static readonly TimeSpan Usual = TimeSpan.FromHours(1), Rarest = TimeSpan.FromDays(1), FirstRetry = TimeSpan.FromMinutes(15), LongestAsked = TimeSpan.FromDays(7);

    /// <summary>How soon a person may look again.</summary>
    public static readonly TimeSpan ByHand = TimeSpan.FromMinutes(1);

    /// <param name="asked">How long the source says that it stays good.</param>
    /// <param name="seed">Any number that differs between feeds: they are not all read in the same second.</param>
    public static DateTime AfterSuccess(DateTime now, TimeSpan? asked, int seed)
    {
        var wait = asked is { } a ? Clamp(a, Usual, Rarest) : Usual;
        return now + wait + Spread(wait, 10, seed);
    }

    /// <summary>15 minutes, then twice as long each time, a day at most, and up to a quarter more; later where the server says “not before”.</summary>
    /// <param name="failures">In a row, this one counted: 1 or more.</param>
    public static DateTime AfterFailure(DateTime now, int failures, TimeSpan? notBefore, int seed)
    {
        var wait = Clamp(FirstRetry * (1L << Math.Clamp(failures - 1, 0, 10)), FirstRetry, Rarest);
        wait += Spread(wait, 25, seed);
        return now + (notBefore is { } asked && asked > wait ? Clamp(asked, wait, LongestAsked) : wait);
    }

    static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;

    /// <summary>From nothing to so many hundredths of the wait.</summary>
    static TimeSpan Spread(TimeSpan wait, int hundredths, int seed) => TimeSpan.FromTicks(wait.Ticks / 100 * hundredths / 1000 * (int)((uint)seed % 1001));
}

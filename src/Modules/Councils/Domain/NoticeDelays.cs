using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>The delays of notice as dated law.</summary>
static class NoticeDelays
{
    const string Source = "CGCT, art. L2121-11, L2121-12 et L5211-1";

    /// <summary>The code général des collectivités territoriales holds since 24 February 1996 (law 96-142 of 21 February 1996).</summary>
    public static readonly Timeline<NoticeDelay> InLaw = new([new(new DateOnly(1996, 2, 24), new(3, 5, 1, 3_500, Source))]);

    /// <summary>The side of the limit, from the largest municipal population known of the council's communes; unknown counts as large, the longer delay being always enough.</summary>
    public static CouncilSize SizeOf(IEnumerable<int?> populations, DateOnly day)
    {
        var limit = InLaw.At(day).Limit;
        return populations.Any(p => p is null || p >= limit) ? CouncilSize.Large : CouncilSize.Small;
    }
}

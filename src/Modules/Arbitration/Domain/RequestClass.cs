namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// The class of a request at an instant (rule 8): the officer's qualification, or better where the due date is near, less one for each 30 days of waiting.
/// It goes below 1 on purpose: a request that waits long enough passes before every newer one, whatever its class, so each wait inside a kind is bounded.
/// </summary>
static class RequestClass
{
    public const int Lowest = 4;

    static readonly TimeSpan PromotedEvery = TimeSpan.FromDays(30);

    public static int At(DateTime now, int qualified, DateOnly? due, DateTime since)
    {
        var waited = now > since ? (int)((now - since).Ticks / PromotedEvery.Ticks) : 0;
        return Math.Min(qualified, BySlack(now, due)) - waited;
    }

    /// <summary>Slack in days before the due date: 2 or less is class 1, 7 or less class 2, 30 or less class 3.</summary>
    static int BySlack(DateTime now, DateOnly? due) => due is null ? Lowest : (due.Value.DayNumber - DateOnly.FromDateTime(now).DayNumber) switch
    {
        <= 2 => 1,
        <= 7 => 2,
        <= 30 => 3,
        _ => Lowest,
    };
}

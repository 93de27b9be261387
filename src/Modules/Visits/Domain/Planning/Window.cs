namespace Mitoyen.Visits.Domain.Planning;

/// <summary>
/// From a time of the day to another, both included, in the problem's unit counted from the day's midnight (in the product: minutes really elapsed since it).
/// What must lie within it begins at <paramref name="From"/> or later and has ended by <paramref name="To"/>.
/// </summary>
readonly record struct Window(int From, int To)
{
    public int Length => To - From;

    public bool Holds(int from, int to) => from >= From && to <= To;

    /// <summary>“9:00–12:00” in minutes is (540, 720).</summary>
    public static Window OfHours(int fromHour, int fromMinute, int toHour, int toMinute) => new((fromHour * 60) + fromMinute, (toHour * 60) + toMinute);
}

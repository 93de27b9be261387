namespace Mitoyen.Arbitration.Domain;

/// <summary>Support and all minutes charged to one principal in the last 8 × 7 × 24 hours, to the tick: an entry exactly eight weeks old is out.</summary>
sealed class SupportWindow
{
    public static readonly TimeSpan Length = TimeSpan.FromDays(8 * 7);

    readonly Queue<(DateTime At, long Support, long All)> entries = new();
    long support, all;

    public void Add(DateTime at, long minutes, bool isSupport)
    {
        At(at);
        var supportMinutes = isSupport ? minutes : 0;
        entries.Enqueue((at, supportMinutes, minutes));
        (support, all) = (support + supportMinutes, all + minutes);
    }

    /// <summary>The two sums at an instant; instants only go forward.</summary>
    public SupportShare At(DateTime now)
    {
        while (entries.TryPeek(out var oldest) && oldest.At <= now - Length)
        {
            (support, all) = (support - oldest.Support, all - oldest.All);
            entries.Dequeue();
        }
        return new(support, all);
    }
}

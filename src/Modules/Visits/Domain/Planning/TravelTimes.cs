namespace Mitoyen.Visits.Domain.Planning;

/// <summary>How long it takes from each place to each other, in whole units; need not be symmetric.</summary>
sealed class TravelTimes
{
    readonly int[] times;
    readonly int[] metres;

    /// <param name="times">Row by row: from the first place to all, from the second to all…</param>
    /// <param name="metres">The same for the road's length; empty where nobody counts kilometres.</param>
    /// <exception cref="ArgumentException">Not square, or a time or length is negative.</exception>
    public TravelTimes(int places, int[] times, int[]? metres = null)
    {
        this.metres = metres ?? [];
        if (times.Length != places * places) throw new ArgumentException($"{places} places need {places * places} times, not {times.Length}.", nameof(times));
        if (this.metres.Length is not 0 && this.metres.Length != times.Length) throw new ArgumentException("There are not as many lengths as times.", nameof(metres));
        if (times.Any(t => t < 0) || this.metres.Any(m => m < 0)) throw new ArgumentException("A time or length is negative.", nameof(times));
        (Places, this.times) = (places, times);
    }

    public int Places { get; }

    public int this[int from, int to] => times[(from * Places) + to];

    public int Metres(int from, int to) => metres.Length == 0 ? 0 : metres[(from * Places) + to];

    public ReadOnlySpan<int> From(int place) => times.AsSpan(place * Places, Places);
}

namespace Mitoyen.Requests.Domain;

/// <summary>How long requests of the same class (and kind, once it is known) took, from reception to the end, in working days. Half were done within <paramref name="Median"/>, eight of ten within <paramref name="EightOfTen"/>.</summary>
sealed record HonestDelay(int Cases, int Median, int EightOfTen)
{
    /// <summary>Under this number of cases nothing is promised.</summary>
    public const int FewestCases = 5;

    /// <summary>Months looked back.</summary>
    public const int Months = 6;

    /// <summary>Null when there are not enough cases. Nearest rank: the smallest number of days within which at least that part was done; always a delay that really happened.</summary>
    public static HonestDelay? Of(IReadOnlyCollection<int> workingDays)
    {
        if (workingDays.Count < FewestCases) return null;
        var sorted = workingDays.Order().ToList();
        return new HonestDelay(sorted.Count, Quantile(sorted, 5), Quantile(sorted, 8));
    }

    static int Quantile(List<int> sorted, int tenths) => sorted[(((sorted.Count * tenths) + 9) / 10) - 1];
}

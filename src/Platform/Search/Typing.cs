namespace Mitoyen.Platform.Search;

/// <summary>How many letters lie between two words: wrong, missing, added, or two neighbours swapped (Damerau and Levenshtein, swaps not edited further).</summary>
public static class Typing
{
    /// <returns>The distance, or a number above <paramref name="most"/> when it is greater.</returns>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            if (least > most) return most + 1;
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}

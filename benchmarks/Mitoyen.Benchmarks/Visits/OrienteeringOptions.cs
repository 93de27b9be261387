using System.Globalization;

namespace Mitoyen.Benchmarks.Visits;

/// <param name="Gaps">Adds the best value known and the gap, from the folder's best.csv, on standard error.</param>
sealed record OrienteeringOptions(IReadOnlyList<int> Days, double Seconds, int Seed, bool Gaps)
{
    public const string Usage = "visits FOLDER [--days 1,2,3,4] [--seconds 5] [--seed 1] [--gaps]";

    /// <summary>Null where the words are not understood.</summary>
    public static OrienteeringOptions? Of(IReadOnlyList<string> words)
    {
        var options = new OrienteeringOptions([1, 2, 3, 4], 5, 1, false);
        for (var i = 0; i < words.Count; i++)
        {
            var value = i + 1 < words.Count ? words[i + 1] : "";
            switch (words[i])
            {
                case "--days" when value.Split(',').All(d => int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 366):
                    options = options with { Days = [.. value.Split(',').Select(d => int.Parse(d, CultureInfo.InvariantCulture))] };
                    i++;
                    break;
                case "--seconds" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86_400:
                    options = options with { Seconds = seconds };
                    i++;
                    break;
                case "--seed" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    options = options with { Seed = seed };
                    i++;
                    break;
                case "--gaps": options = options with { Gaps = true }; break;
                default: return null;
            }
        }
        return options;
    }
}

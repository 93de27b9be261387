using System.Globalization;
using System.Text.RegularExpressions;

namespace Mitoyen.Browser.Tests;

/// <summary>The map that moves: names of neighbours are put beside each other, a name without room is left out.</summary>
public sealed partial class Names_on_the_map(Browsing browsing)
{
    const string Overlaps = """
        () => {
          const shown = [...document.querySelectorAll('.round-name')].filter((n) => getComputedStyle(n).visibility === 'visible').map((n) => n.getBoundingClientRect());
          const frame = document.querySelector('.map-frame').getBoundingClientRect();
          const over = shown.filter((a, i) => shown.some((b, j) => i < j && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
          const outside = shown.filter((a) => a.left < frame.left - 1 || a.right > frame.right + 1 || a.top < frame.top - 1 || a.bottom > frame.bottom + 1).length;
          return [shown.length, over, outside];
        }
        """;

    [Fact]
    public async Task Never_cover_each_other()
    {
        await using var week = await PlannedWeek.OpenAsync(browsing);
        foreach (var apart in (double[])[0.004, 0]) // Next to each other, and at one point.
        {
            await week.Page.RouteAsync("**/tournees**", async route =>
            {
                var answer = await route.FetchAsync();
                await route.FulfillAsync(new() { Response = answer, Body = Crowd(await answer.TextAsync(), apart) });
            });
            await week.Page.ReloadAsync();
            await week.Page.WaitForFunctionAsync("() => document.querySelectorAll('.round-name').length > 2");

            int[] expected = [3, 0, 0]; // Shown, over another, out of the map.
            Assert.Equal(expected, await week.Page.EvaluateAsync<int[]>(Overlaps));
        }
    }

    /// <summary>The first three visits of the map, side by side; the others leave it.</summary>
    static string Crowd(string html, double apart)
    {
        var (seen, first) = (0, "");
        return Stop().Replace(html, stop =>
        {
            if (seen == 0) first = stop.Groups["lon"].Value;
            if (seen == 3) return "";
            var longitude = double.Parse(first, CultureInfo.InvariantCulture) + (seen++ * apart);
            return Where().Replace(stop.Value, FormattableString.Invariant($"data-lat=\"50.1\" data-lon=\"{longitude:0.#####}\""));
        });
    }

    [GeneratedRegex("<circle class=\"stop[^>]*data-lon=\"(?<lon>[^\"]*)\"[^>]*/?>")]
    private static partial Regex Stop();

    [GeneratedRegex("data-lat=\"[^\"]*\" data-lon=\"[^\"]*\"")]
    private static partial Regex Where();
}

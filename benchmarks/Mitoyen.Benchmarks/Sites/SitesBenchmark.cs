namespace Mitoyen.Benchmarks.Sites;

/// <summary>The residents' sites: how fast pages are, and what 35 000 sites take.</summary>
static class SitesBenchmark
{
    public static async Task<int> RunAsync(string[] options, TextWriter output) => options switch
    {
        ["speed"] => await SpeedBenchmark.RunAsync(output),
        ["many"] => await ManySitesBenchmark.RunAsync(35_000, output),
        ["many", var count] => await ManySitesBenchmark.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), output),
        _ => await SpeedBenchmark.RunAsync(output) + await ManySitesBenchmark.RunAsync(35_000, output),
    };
}

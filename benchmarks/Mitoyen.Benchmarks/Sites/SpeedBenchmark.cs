using System.Globalization;
using System.Net;

namespace Mitoyen.Benchmarks.Sites;

/// <summary>
/// Residents' pages of the demonstration, remembered and drawn anew, beside nginx serving the very same bytes, head and body, as a file: in turns, in one run. The goals are for what browsers ask for
/// (compressed pages) against nginx as it is installed; pages as they are and nginx with its files kept open are measured beside them (decision 0016).
/// </summary>
static class SpeedBenchmark
{
    const int Rounds = 7, Seconds = 3;
    const string Site = "bapaume.localhost";

    public static async Task<int> RunAsync(TextWriter output)
    {
        var good = await MeasureAsync(output, "remembered", 256, ["/", "/actualites"], ["identity", "br"], 0.9);
        good &= await MeasureAsync(output, "drawn anew at each request", 0, ["/", "/actualites"], ["identity", "br"], 0.1);
        return good ? 0 : 1;
    }

    static async Task<bool> MeasureAsync(TextWriter output, string what, int megabytes, string[] pages, string[] encodings, double goal)
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-sites-").FullName;
        try
        {
            using var program = await ServedDemonstration.StartAsync(folder, megabytes);
            var (url, host, good) = (program.Url, $"{Site}:{program.Url.Port}", true);
            foreach (var page in pages)
                foreach (var encoding in encodings) good &= await CompareAsync(output, what, url, host, page, encoding, goal);
            return good;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<bool> CompareAsync(TextWriter output, string what, Uri url, string host, string page, string encoding, double goal)
    {
        // A page that is remembered becomes shorter once it is asked for again: the bytes are those that are sent from then on.
        await WarmAsync(new Uri(url, page).ToString(), host, encoding);
        var answer = await AnswerAsync(url, host, page, encoding);
        using var nginx = await NginxServer.StartAsync([("page.html", answer.Body)], answer.Headers, keepsFilesOpen: false);
        using var openNginx = await NginxServer.StartAsync([("page.html", answer.Body)], answer.Headers, keepsFilesOpen: true);
        var (ours, theirs, ratios, openRatios) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            theirs.Add(await Load.RunAsync($"http://127.0.0.1:{nginx.Port}/page.html", Seconds));
            ours.Add(await Load.RunAsync(new Uri(url, page).ToString(), Seconds, host, encoding));
            ratios.Add(ours[^1] / theirs[^1]);
            openRatios.Add(ours[^1] / await Load.RunAsync($"http://127.0.0.1:{openNginx.Port}/page.html", Seconds));
        }
        var isGoal = encoding != "identity";
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{page} {encoding}, {answer.Body.Length} bytes, {what}: {Median(ours):0} a second; nginx, the same answer as a file: {Median(theirs):0}; ratio {Median(ratios):0.00} (rounds {ratios.Min():0.00} to {ratios.Max():0.00}{(isGoal ? $"; at least {goal}" : "")}); to nginx with its files kept open {Median(openRatios):0.00}"));
        return !isGoal || Median(ratios) >= goal;
    }

    /// <summary>Until the just-in-time compiler has learnt the way: a run is no longer a tenth faster than the one before.</summary>
    static async Task WarmAsync(string url, string host, string encoding)
    {
        var (before, now) = (0.0, await Load.RunAsync(url, Seconds, host, encoding));
        for (var i = 0; i < 8 && (i < 2 || now > before * 1.1); i++) (before, now) = (now, await Load.RunAsync(url, Seconds, host, encoding));
    }

    /// <summary>The body, and the headers that a web server does not add by itself.</summary>
    static async Task<(byte[] Body, IReadOnlyList<KeyValuePair<string, string>> Headers)> AnswerAsync(Uri url, string host, string page, string encoding)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, page)) { Headers = { Host = host } };
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var answer = await http.SendAsync(request);
        string[] itself = ["Date", "Content-Length", "Content-Type", "ETag", "Transfer-Encoding", "Connection"];
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(),
            [.. answer.Headers.Concat(answer.Content.Headers).Where(h => !itself.Contains(h.Key, StringComparer.OrdinalIgnoreCase)).Select(h => KeyValuePair.Create(h.Key, string.Join(", ", h.Value)))]);
    }

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

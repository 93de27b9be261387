using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Access;

/// <summary>All that somebody can read by following every link and asking every search form, and what each address answered.</summary>
sealed partial class Answers
{
    /// <summary>Addresses that differ only in numbers and ids look alike; this many of a kind are read.</summary>
    const int MostAlike = 3;

    readonly Dictionary<string, Answer> all = [];
    readonly Dictionary<string, int> alike = [];

    public IReadOnlyDictionary<string, Answer> All => all;

    public static async Task<Answers> FollowAsync(Visitor visitor, params string[] starts)
    {
        var (answers, waiting) = (new Answers(), new Queue<string>(starts));
        while (waiting.TryDequeue(out var url))
        {
            if (answers.all.ContainsKey(url) || !answers.IsNew(url)) continue;
            var answer = await ReadAsync(visitor, url);
            answers.all[url] = answer;
            foreach (var next in answer.Leads()) waiting.Enqueue(next);
        }
        return answers;
    }

    public static async Task<Answer> ReadAsync(Visitor visitor, string url)
    {
        using var answer = await visitor.SendAsync(new(HttpMethod.Get, new Uri(url, UriKind.Relative)));
        if (answer.Headers.Location is { } target) return new(answer.StatusCode, "", () => [target.IsAbsoluteUri ? target.PathAndQuery : target.ToString()]);
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (type.Contains("spreadsheet", StringComparison.Ordinal)) return new(answer.StatusCode, Unzip(bytes), () => []);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        return new(answer.StatusCode, WebUtility.HtmlDecode(text), () => type == "text/html" ? Links(text, url) : []);
    }

    bool IsNew(string url)
    {
        var shape = Varying().Replace(url, "*");
        return (alike[shape] = alike.GetValueOrDefault(shape) + 1) <= MostAlike;
    }

    static IEnumerable<string> Links(string html, string url)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var link in document.QuerySelectorAll("a[href^='/']").OfType<IHtmlAnchorElement>()) yield return link.GetAttribute("href")!.Split('#')[0];
        foreach (var form in document.QuerySelectorAll("form:not([method=post])").OfType<IHtmlFormElement>())
            foreach (var field in form.QuerySelectorAll("input[type=search], input[type=text]").OfType<IHtmlInputElement>().Where(f => f.Name is not null))
                yield return $"{form.GetAttribute("action") ?? url.Split('?')[0]}?{field.Name}=imprimante";
    }

    static string Unzip(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', archive.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    [GeneratedRegex(@"[0-9a-fA-F-]{32,36}|\d+|(?<==)[^&]*")]
    private static partial Regex Varying();
}

/// <param name="Leads">To which addresses: found only when somebody follows them.</param>
sealed record Answer(HttpStatusCode Status, string Text, Func<IEnumerable<string>> Leads);

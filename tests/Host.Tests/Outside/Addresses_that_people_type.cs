using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;
using Mitoyen.Platform.Outside;

namespace Mitoyen.Host.Tests.Outside;

public sealed class Addresses_that_people_type
{
    static readonly TimeSpan Long = TimeSpan.FromSeconds(20), Short = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Are_read_with_a_name_a_contact_and_what_was_known()
    {
        await using var server = await OutsideServer.StartAsync();
        using var reader = Reader(OutsideServer.LoopbackToo);
        var address = server.Answers("/fil", context =>
        {
            (context.Response.ContentType, context.Response.Headers.ETag, context.Response.Headers.LastModified, context.Response.Headers.CacheControl) = ("text/calendar; charset=utf-8", "W/\"7\"", "Mon, 23 Nov 2026 08:00:00 GMT", "max-age=7200");
            if (context.Request.Headers.IfNoneMatch == "W/\"7\"") context.Response.StatusCode = 304;
            return context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync("é");
        });

        var first = Assert.IsType<OutsideBody>(await AskAsync(reader, address));
        var second = await reader.ReadAsync(new(new(address), 1000, Long, "*/*", first.ETag, first.LastModified), TestContext.Current.CancellationToken);

        Assert.Equal(("text/calendar", "utf-8", "W/\"7\"", "Mon, 23 Nov 2026 08:00:00 GMT", 7200), (first.MediaType, first.Charset, first.ETag, first.LastModified, first.FreshSeconds));
        Assert.Equal(2, first.Bytes.Length);
        Assert.IsType<OutsideUnchanged>(second);
        Assert.All(server.Asked, q => Assert.Matches(@"^Mitoyen/1\.0 \(feed reader; \+https://office\.example; .*aide@office\.example", q.Headers["User-Agent"]));
        Assert.Equal("Mon, 23 Nov 2026 08:00:00 GMT", server.Asked.Last().Headers["If-Modified-Since"]);
    }

    [Theory]
    [InlineData("http://127.0.0.1/"), InlineData("http://localhost/"), InlineData("http://2130706433/"), InlineData("http://0x7f.1/"), InlineData("http://[::1]/"), InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/"), InlineData("http://10.1.2.3/"), InlineData("http://172.16.0.1/"), InlineData("http://192.168.1.1/"), InlineData("http://169.254.169.254/latest/meta-data/"), InlineData("http://100.64.0.1/")]
    [InlineData("http://100.100.100.200/"), InlineData("http://168.63.129.16/"), InlineData("http://0.0.0.0/"), InlineData("http://[fe80::1]/"), InlineData("http://[fd00:ec2::254]/"), InlineData("http://[64:ff9b::7f00:1]/"), InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://224.0.0.1/"), InlineData("http://255.255.255.255/"), InlineData("http://8.8.8.8:8080/"), InlineData("https://8.8.8.8:22/"), InlineData("http://user:secret@8.8.8.8/"), InlineData("ftp://8.8.8.8/"), InlineData("file:///etc/passwd")]
    public async Task That_lead_inside_are_refused_by_the_rule_of_the_house(string address)
    {
        using var reader = Reader(OutsideRule.PublicWeb);

        Assert.IsType<OutsideFailure>(await reader.ReadAsync(new(new(address), 1000, Long, "*/*"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("8.8.8.8"), InlineData("2a01:4f8::1"), InlineData("::ffff:8.8.8.8"), InlineData("100.63.255.255"), InlineData("172.32.0.1")]
    public void Of_the_open_internet_are_known(string address) => Assert.True(OutsideRule.PublicWeb.Allows(new(IPAddress.Parse(address), 443)));

    [Fact]
    public async Task Are_connected_where_they_were_checked_even_when_the_name_changes_its_mind()
    {
        await using var server = await OutsideServer.StartAsync();
        server.Answers("/fil", "text/plain", "ici");
        var times = 0;
        // Checked once: the second answer, which would lead elsewhere, is never asked for; of several, only the allowed one is called.
        using var reader = Reader(new(place => place.Address.Equals(IPAddress.Loopback), (_, _) => Task.FromResult<IPAddress[]>(times++ == 0 ? [IPAddress.Parse("10.0.0.1"), IPAddress.Loopback] : [IPAddress.Parse("10.0.0.1")])));
        var address = $"http://rebond.example:{server.Url.Port}/fil";

        var first = await AskAsync(reader, address);
        var second = await AskAsync(reader, address);

        Assert.Equal("ici"u8.ToArray(), Assert.IsType<OutsideBody>(first).Bytes);
        Assert.Contains("public", Assert.IsType<OutsideFailure>(second).Sentence, StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task May_redirect_but_each_hop_is_checked()
    {
        await using var server = await OutsideServer.StartAsync();
        server.Answers("/fil", "text/plain", "ici");
        var good = Redirects(server, "/bon", "/fil");
        var inside = Redirects(server, "/dedans", "http://192.168.1.1/fil");
        var file = Redirects(server, "/fichier", "file:///etc/passwd");
        var loop = Redirects(server, "/boucle", "/boucle");
        using var reader = Reader(OutsideServer.LoopbackToo);

        Assert.EndsWith("/fil", Assert.IsType<OutsideBody>(await AskAsync(reader, good)).At.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("192.168.1.1", Assert.IsType<OutsideFailure>(await AskAsync(reader, inside)).Sentence, StringComparison.Ordinal);
        Assert.IsType<OutsideFailure>(await AskAsync(reader, file));
        Assert.Contains("sans fin", Assert.IsType<OutsideFailure>(await AskAsync(reader, loop)).Sentence, StringComparison.Ordinal);
        Assert.InRange(server.Asked.Count(q => q.Path == "/boucle"), 1, 6);
    }

    [Fact]
    public async Task That_never_end_weigh_too_much_or_break_off_are_cut()
    {
        await using var server = await OutsideServer.StartAsync();
        var endless = server.Answers("/sansfin", async context => { while (!context.RequestAborted.IsCancellationRequested) await context.Response.WriteAsync(new string('a', 10_000), context.RequestAborted); });
        var slow = server.Answers("/lent", async context => { for (var i = 0; i < 100; i++) { await context.Response.WriteAsync("a", context.RequestAborted); await context.Response.Body.FlushAsync(context.RequestAborted); await Task.Delay(200, context.RequestAborted); } });
        var mute = server.Answers("/muet", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var heavy = server.Answers("/lourd", context => { context.Response.ContentLength = 500_000_000; return context.Response.WriteAsync("a"); });
        var bomb = server.Answers("/bombe", context => { context.Response.Headers.ContentEncoding = "gzip"; return context.Response.Body.WriteAsync(Bomb()).AsTask(); });
        var broken = server.Answers("/casse", async context => { context.Response.ContentLength = 1000; await context.Response.WriteAsync("debut"); await context.Response.Body.FlushAsync(); context.Abort(); });
        var garbled = server.Answers("/abime", context => { context.Response.Headers.ContentEncoding = "gzip"; return context.Response.WriteAsync("ce n'est pas du gzip"); });
        using var reader = Reader(OutsideServer.LoopbackToo);

        foreach (var (address, word) in new[] { (endless, "lourde"), (heavy, "lourde"), (bomb, "lourde"), (broken, "interrompue"), (garbled, "abîmée") })
            Assert.Contains(word, Assert.IsType<OutsideFailure>(await AskAsync(reader, address)).Sentence, StringComparison.Ordinal);
        foreach (var address in new[] { slow, mute })
            Assert.Contains("1\u00A0seconde", Assert.IsType<OutsideFailure>(await reader.ReadAsync(new(new(address), 100_000, Short, "*/*"), TestContext.Current.CancellationToken)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_server_says_no_say_when_to_come_back()
    {
        await using var server = await OutsideServer.StartAsync();
        var busy = server.Answers("/occupe", context => { (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "120"); return Task.CompletedTask; });
        var gone = server.Answers("/parti", context => { context.Response.StatusCode = 410; return Task.CompletedTask; });
        using var reader = Reader(OutsideServer.LoopbackToo);

        Assert.Equal(120, Assert.IsType<OutsideFailure>(await AskAsync(reader, busy)).RetryAfterSeconds);
        Assert.True(Assert.IsType<OutsideFailure>(await AskAsync(reader, gone)).IsGone);
        Assert.Contains("nulle.invalid", Assert.IsType<OutsideFailure>(await AskAsync(reader, "http://nulle.invalid/")).Sentence, StringComparison.Ordinal);
    }

    static Task<OutsideAnswer> AskAsync(OutsideReader reader, string address) => reader.ReadAsync(new(new(address), 100_000, Long, "*/*"), TestContext.Current.CancellationToken);

    static string Redirects(OutsideServer server, string path, string to) => server.Answers(path, context =>
    {
        (context.Response.StatusCode, context.Response.Headers.Location) = (302, to);
        return Task.CompletedTask;
    });

    /// <summary>Fifty million zeros in fifty kilobytes.</summary>
    static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            for (var i = 0; i < 50; i++) gzip.Write(new byte[1_000_000]);
        return packed.ToArray();
    }

    static OutsideReader Reader(OutsideRule rule) => new(rule, TimeProvider.System,
        new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", "https://office.example"), new("Outside:Contact", "aide@office.example")]).Build(), Options.Create(new MailOptions()));
}

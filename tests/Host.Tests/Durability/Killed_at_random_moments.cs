using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Journal;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Requests.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Durability;

/// <summary>Kill −9 while twenty people write requests and time: what was acknowledged is there, nothing is there twice, the chain holds.</summary>
public sealed class Killed_at_random_moments(ITestOutputHelper output)
{
    const int Rounds = 4;
    const int Writers = 20;

    [Theory, BothDatabases]
    public async Task The_server_keeps_every_acknowledged_write_once(Database kind)
    {
        var seed = Environment.TickCount;
        var chance = new Random(seed);
        var (template, story) = await Templates.ToldAsync(kind);
        await using var database = await template.CopyAsync();
        await using var server = new ServedProcess(database);
        await server.StartAsync();
        var writers = await HireAsync(server.Url, story.Ours);

        for (var round = 0; round < Rounds; round++)
        {
            using var stop = new CancellationTokenSource();
            var writing = Task.WhenAll(writers.Select(w => Task.Run(() => w.WriteUntilAsync(stop.Token))));
            await UntilAcknowledgedAsync(writers, writers.Sum(w => w.Acknowledged) + chance.Next(20, 120));
            await Task.Delay(chance.Next(0, 50));
            await server.KillAsync();
            await stop.CancelAsync();
            await writing;
            await server.StartAsync();
        }
        foreach (var writer in writers) await writer.SettleAsync();
        await server.KillAsync();

        output.WriteLine($"seed {seed}: {writers.Sum(w => w.Acknowledged)} writes acknowledged, {writers.Sum(w => w.Cut)} cut");
        Assert.True(writers.Sum(w => w.Cut) > 0, "No post was cut: the test showed nothing.");
        await using var app = MitoyenApp.NotServed(database);
        await VerifyAsync(app, story.Ours, [.. writers.SelectMany(w => w.Kept)]);
    }

    /// <summary>The moment is random in work done, not in seconds: a slow machine is killed as busy as a fast one.</summary>
    static async Task UntilAcknowledgedAsync(List<Writer> writers, int writes)
    {
        for (var wait = 0; wait < 6_000 && writers.Sum(w => w.Acknowledged) < writes; wait++) await Task.Delay(10);
    }

    /// <summary>Half record time, half ask for help through the personal link.</summary>
    static async Task<List<Writer>> HireAsync(Uri url, Partners ours)
    {
        var writers = new List<Writer>();
        for (var i = 0; i < Writers; i++)
        {
            var visitor = new Visitor(url);
            if (i % 2 == 0)
            {
                var page = await visitor.GetPageAsync("/connexion");
                await visitor.PostFormAsync(page, "form:has(input[type=password])", (page.FieldOf("input[type=email]"), ours.Officer.Email), (page.FieldOf("input[type=password]"), Story.Password));
                writers.Add(new(visitor, "/temps/saisir", "main form", TimeOn(new DateOnly(2026, 10, 1).AddDays(i)), $"temps {i}"));
            }
            else writers.Add(new(visitor, $"/l/{ours.Link}", "main form", Request, $"demande {i}"));
        }
        return writers;
    }

    static Func<Page, string, (string, object?)[]> TimeOn(DateOnly day) => (_, text) =>
        [("Posted.Duration", "1 min"), ("Posted.Day", day), ("Posted.Kind", "Support"), ("Posted.Beneficiary", "commun"), ("Posted.Note", text)];

    static (string, object?)[] Request(Page page, string text) =>
        [("Posted.Title", text), ("Posted.Description", "Essai de coupure."), ("Posted.Stopped", "personne")];

    static async Task VerifyAsync(MitoyenApp app, Partners ours, List<string> acknowledged)
    {
        await using var scope = app.Scope(ours.Id);
        var notes = (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 10, 1), new(2026, 11, 1))).Select(e => e.Note);
        var requests = await scope.Db.Set<Request>().OrderBy(r => r.Number).ToListAsync();
        var kept = notes.Concat(requests.Select(r => r.Title)).GroupBy(text => text).ToDictionary(g => g.Key, g => g.Count());

        Assert.Equal([], acknowledged.Where(text => !kept.ContainsKey(text)));
        Assert.Equal([], kept.Where(k => k.Value > 1).Select(k => k.Key));
        Assert.Contains(acknowledged, text => text.StartsWith("temps", StringComparison.Ordinal));
        Assert.Contains(acknowledged, text => text.StartsWith("demande", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, requests.Count), requests.Select(r => r.Number));
        Assert.Null(await Chain.VerifyAsync(scope.Db));
    }
}

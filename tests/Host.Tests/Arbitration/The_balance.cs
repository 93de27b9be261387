using System.Net;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Contracts;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Arbitration;

public sealed class The_balance(Apps apps) : IClassFixture<Apps>
{
    static readonly DateOnly Today = new(2026, 11, 24);

    [Theory, BothDatabases]
    public async Task Both_principals_read_the_same_page(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var first = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);
        using var second = await app.SignedInAsync(app.Story.Ours.PrincipalOfB.Email);

        Assert.Equal((await first.GetPageAsync("/solde")).TextOf("main"), (await second.GetPageAsync("/solde")).TextOf("main"));
    }

    [Theory, BothDatabases]
    public async Task Received_is_what_the_ledger_holds_to_the_minute(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var (a, b) = (app.Story.Ours.A, app.Story.Ours.B);
        var entries = await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 1, 1), Today.AddDays(1), TestContext.Current.CancellationToken);
        var key = new AllocationKey([new(a, 8_000), new(b, 2_000)]);
        var common = entries.Where(e => e.Beneficiary.IsCommon).SelectMany(e => key.Split(e.Minutes)).ToLookup(p => p.Principal, p => p.Minutes.Value);

        var balances = await scope.Get<IBalances>().AsOfAsync(Today, TestContext.Current.CancellationToken);

        Assert.Equal(2, balances.Count);
        Assert.All(balances, balance => Assert.Equal(
            entries.Where(e => e.Beneficiary.Principal == balance.Principal).Sum(e => e.Minutes.Value) + common[balance.Principal].Sum(), balance.Received.Value));
        Assert.Equal(0, balances.Sum(p => p.Offset.Value));
        Assert.Equal(entries.Sum(e => e.Minutes.Value), balances.Sum(p => p.Received.Value));
    }

    [Theory, BothDatabases]
    public async Task A_past_day_shows_what_counted_then(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);

        var first = await scope.Get<IBalances>().AsOfAsync(new(2026, 11, 2), TestContext.Current.CancellationToken);

        Assert.Equal(90, first.Sum(p => p.Received.Value));
        Assert.Equal(new Minutes(90), first.Single(p => p.Principal == app.Story.Ours.A).Received);
    }

    [Theory, BothDatabases]
    public async Task A_day_to_come_is_refused_beside_its_field(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);

        var page = await principal.GetPageAsync("/solde?au=2027-01-01");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("pas encore venu", page.TextOf("main form"), StringComparison.Ordinal);
        Assert.Equal("2027-01-01", page.Document.QuerySelector("[name=au]")!.GetAttribute("value"));
    }

    [Theory, BothDatabases]
    public async Task Before_the_agreement_there_is_no_balance_and_the_page_says_so(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);

        Assert.Contains("Aucune convention n’était en vigueur", (await principal.GetPageAsync("/solde?au=2025-06-01")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_download_holds_the_figures_of_the_page(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var balances = await scope.Get<IBalances>().AsOfAsync(Today, TestContext.Current.CancellationToken);

        using var answer = await principal.SendAsync(new(HttpMethod.Get, "/solde.csv"));
        var last = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n')[^2..].Select(l => l.Split(';')).ToList();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(balances.Select(b => b.Received.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)), last.Select(l => l[3]));
    }
}

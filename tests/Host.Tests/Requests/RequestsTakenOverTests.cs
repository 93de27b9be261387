using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;
using static Mitoyen.Host.Tests.Requests.PastRequests;

namespace Mitoyen.Host.Tests.Requests;

public sealed class Requests_taken_over(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Their_history_is_told_in_order_and_their_numbers_follow_reception(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = PartnershipId.New();
        await using var scope = app.Scope(partnership);
        var requests = scope.Get<IRequests>();
        var later = One("Deuxième", at: Received.AddMinutes(1), steps: [Step(RequestState.Accepted, 3) with { Rank = 1 }]);
        var first = One("Première", steps: [Step(RequestState.Accepted, 1), Step(RequestState.Scheduled, 2) with { Urgent = true, Reason = "Élection" }, Step(RequestState.WaitingForRequester, 4), Step(RequestState.Scheduled, 5), Step(RequestState.Done, 6)]);

        var taken = await requests.TakeOverAsync([later, first, One("Troisième", at: Received.AddMinutes(2), kind: null)]);

        Assert.Equal(3, taken.Value);
        var found = await requests.FindAsync([first.Id, later.Id, RequestId.New()]);
        Assert.Equal([1, 2], found.Values.Select(r => r.Number).Order());
        Assert.Equal((2, RequestState.Accepted, 1), (found[later.Id].Number, found[later.Id].State, found[later.Id].Rank));
        Assert.Equal("Troisième", Assert.Single(await requests.ToQualifyAsync()).Title);
        Assert.Equal(
            ["RequestOpened 1", "RequestUrgencyChanged 1", "RequestOpened 2", "RequestRanked 2", "RequestClosed 1", "RequestOpened 1", "RequestUrgencyChanged 1", "RequestClosed 1"],
            (await requests.HistoryAsync(Received.AddDays(1))).Select(e => $"{e.GetType().Name} {found[e.Request].Number}"));
        Assert.Equal(3, (await requests.HistoryAsync(Received.AddHours(3))).Count + 1);
    }

    [Theory, BothDatabases]
    public async Task A_story_that_does_not_hold_takes_over_nothing(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = PartnershipId.New();
        await using var scope = app.Scope(partnership);

        var outcome = await scope.Get<IRequests>().TakeOverAsync([One("Bonne"), One("Finie sans être acceptée", steps: [Step(RequestState.Done, 1)])]);

        Assert.NotNull(outcome.Refusal);
        await using var after = app.Scope(partnership);
        Assert.Empty(await after.Get<IRequests>().ToQualifyAsync());
        Assert.Equal(1, (await after.Get<IRequests>().TakeOverAsync([One("Seule")])).Value);
        Assert.StartsWith("n°\u00a01 · Seule", Assert.Single(await after.Get<IWorkSubjects>().OpenAsync("seul", 5)).Label, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Another_partnership_sees_none_of_them(Database database)
    {
        var app = await apps.OnAsync(database);
        var request = One("Secret de la voisine", steps: [Step(RequestState.Accepted, 1)]);
        await using (var owner = app.Scope(PartnershipId.New())) await owner.Get<IRequests>().TakeOverAsync([request]);

        await using var stranger = app.Scope(PartnershipId.New());

        Assert.Empty(await stranger.Get<IRequests>().FindAsync([request.Id]));
        Assert.Empty(await stranger.Get<IRequests>().HistoryAsync(Received.AddDays(9)));
        Assert.Empty(await stranger.Get<IWorkSubjects>().OpenAsync("secret", 5));
        Assert.Empty(await stranger.Get<IWorkSubjects>().OpenAsync(null, 5));
    }
}

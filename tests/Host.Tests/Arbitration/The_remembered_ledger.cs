using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Arbitration;

/// <summary>A ledger is read again only after a change; it must never differ from one that is read anew.</summary>
public sealed class The_remembered_ledger
{
    [Theory, BothDatabases]
    public async Task Is_the_one_that_is_read_anew_after_every_change(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var (ours, day) = (app.Story.Ours, new DateOnly(2026, 11, 24));
        Func<AppScope, Task>[] changes =
        [
            s => s.Get<ITimeLedger>().RecordAsync(new(ours.Officer.Id, day, new(90), WorkKind.Support, Beneficiary.Of(ours.A), null, "")),
            s => s.Get<ITimeLedger>().RecordAsync(new(ours.Officer.Id, day, new(45), WorkKind.Advice, Beneficiary.Common, null, "")),
            s => s.Get<IRequests>().SubmitAsync(ours.A, ours.OfA, "Panne", "Plus de réseau"),
            s => s.Get<IRequests>().FinishAsync(ours.Requests[0], null),
            s => s.Get<ITimeLedger>().RecordAsync(new(ours.Officer.Id, day.AddDays(-1), new(30), WorkKind.Training, Beneficiary.Of(ours.B), null, "")),
        ];

        foreach (var change in changes)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(10));
            var before = await CompareAsync(app);
            Assert.Same(before.Ledger, (await CompareAsync(app)).Ledger);
            await using (var scope = app.Scope(ours.Id, ours.Officer.Id)) await change(scope);
            await CompareAsync(app);
        }
    }

    [Theory, BothDatabases]
    public async Task Of_one_partnership_is_never_shown_to_another(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await CompareAsync(app);

        await using var theirs = app.Scope(app.Story.Theirs.Id);
        var ledger = await theirs.Get<LedgerReader>().ReadAsync(app.Clock.GetUtcNow().UtcDateTime);

        Assert.DoesNotContain(app.Story.Ours.A, ledger!.Terms.Principals);
    }

    static async Task<ExerciseLedger> CompareAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var now = app.Clock.GetUtcNow().UtcDateTime;
        var remembered = await scope.Get<LedgerReader>().ReadAsync(now);
        var anew = await ActivatorUtilities.CreateInstance<LedgerReader>(scope.Get<IServiceProvider>(), new ReadLedgers()).ReadAsync(now);
        Assert.Equal(anew!.Ledger.Entries, remembered!.Ledger.Entries);
        return remembered;
    }
}

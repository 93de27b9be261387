using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Host.Tests.Timekeeping;

public sealed class The_ledger_of_time(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_commune_s_time_goes_to_its_principal_of_that_day(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var (scope, ledger) = story.Open(app);
        await using var _ = scope;

        var id = await ledger.RecordAsync(story.Work(90, beneficiary: Beneficiary.Of(story.Ytres, story.Bapaume)));

        var entry = Assert.Single(await ledger.EntriesAsync(TwoNeighbours.Today, TwoNeighbours.Today.AddDays(1)));
        Assert.Equal(id.Value, entry.Id);
        Assert.Equal(Beneficiary.Of(story.Ytres, story.Bertincourt), entry.Beneficiary);
        Assert.Equal(new Minutes(90), Assert.Single(entry.Parts).Minutes);
    }

    [Theory, BothDatabases]
    public async Task Common_time_is_split_by_the_key_of_its_day(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var (scope, ledger) = story.Open(app);
        await using var _ = scope;

        await ledger.RecordAsync(story.Work(61, new(2026, 10, 30), Beneficiary.Common));
        await ledger.RecordAsync(story.Work(60, new(2026, 11, 2), Beneficiary.Common));

        var entries = await ledger.EntriesAsync(new(2026, 10, 1), new(2026, 12, 1));
        Assert.Equal([49, 12], entries[0].Parts.Select(p => p.Minutes.Value));
        Assert.Equal([45, 15], entries[1].Parts.Select(p => p.Minutes.Value));
    }

    [Theory, BothDatabases]
    public async Task What_may_not_be_recorded_is_refused_and_nothing_is_written(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var (scope, ledger) = story.Open(app);
        await using var _ = scope;

        Assert.IsType<TimeInTheFuture>((await ledger.RecordAsync(story.Work(60, TwoNeighbours.Today.AddDays(1)))).Refusal);
        Assert.IsType<NoAgreementThatDay>((await ledger.RecordAsync(story.Work(60, new(2024, 12, 31)))).Refusal);
        Assert.IsType<DurationNotPositive>((await ledger.RecordAsync(story.Work(0))).Refusal);
        Assert.IsType<DurationNotPositive>((await ledger.RecordAsync(story.Work(-5))).Refusal);
        Assert.IsType<DayOverflows>((await ledger.RecordAsync(story.Work(1441))).Refusal);
        Assert.IsType<CommuneOfNoPrincipal>((await ledger.RecordAsync(story.Work(60, beneficiary: Beneficiary.Of(CommuneId.New(), story.Bapaume)))).Refusal);
        Assert.IsType<PrincipalOfNoPartnership>((await ledger.RecordAsync(story.Work(60, beneficiary: Beneficiary.Of(AuthorityId.New())))).Refusal);
        Assert.IsType<RequestNotFound>((await ledger.RecordAsync(story.Work(60, request: RequestId.New()))).Refusal);
        Assert.IsType<RequestOfAnother>((await ledger.RecordAsync(story.Work(60, beneficiary: Beneficiary.Of(story.Bertincourt), request: story.Printer))).Refusal);

        Assert.Empty(await ledger.EntriesAsync(new(2024, 1, 1), new(2027, 1, 1)));
    }

    [Theory, BothDatabases]
    public async Task A_form_posted_twice_is_recorded_once(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var work = story.Work(45, formKey: Guid.CreateVersion7());

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var (scope, ledger) = story.Open(app);
            await using var __ = scope;
            return (await ledger.RecordAsync(work)).Value;
        }));

        Assert.Single(ids.Distinct());
        var (reading, all) = story.Open(app);
        await using var ___ = reading;
        Assert.Single(await all.EntriesAsync(TwoNeighbours.Today, TwoNeighbours.Today.AddDays(1)));
    }

    [Theory, BothDatabases]
    public async Task Posts_at_the_same_moment_never_fill_a_day_beyond_24_hours(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            var (scope, ledger) = story.Open(app);
            await using var __ = scope;
            return await ledger.RecordAsync(story.Work(500));
        }));

        Assert.Equal(2, outcomes.Count(o => o.Refusal is null));
        Assert.All(outcomes.Where(o => o.Refusal is not null), o => Assert.IsType<DayOverflows>(o.Refusal));
    }

    [Theory, BothDatabases]
    public async Task A_past_ledger_is_taken_over_whole_with_its_corrections_and_closed_months(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var (scope, ledger) = story.Open(app);
        await using var _ = scope;
        var recorded = new DateTime(2026, 9, 8, 16, 0, 0, DateTimeKind.Utc);

        var taken = await ledger.TakeOverAsync(
        [
            new(story.Work(61, new(2026, 9, 8), Beneficiary.Common), recorded),
            new(story.Work(120, new(2026, 9, 9), request: story.Printer, beneficiary: Beneficiary.Of(story.Sapignies, story.Bapaume)), recorded.AddDays(1)),
            new(story.Work(-21, new(2026, 11, 3), Beneficiary.Common), recorded.AddMonths(2), "Noté deux fois", 0),
            new(story.Work(-40, new(2026, 11, 3), Beneficiary.Common), recorded.AddMonths(2).AddMinutes(1), "Noté deux fois", 0),
        ], new(2026, 11, 1));

        Assert.Equal(4, taken.Value);
        var entries = await ledger.EntriesAsync(new(2026, 9, 1), new(2026, 12, 1));
        Assert.Equal(recorded, entries[0].RecordedAt);
        // The key changed in November; the corrections still take back what September gave.
        Assert.All([story.Bapaume, story.Bertincourt], p => Assert.Equal(0, entries.Where(e => e.Beneficiary.IsCommon).SelectMany(e => e.Parts).Where(x => x.Principal == p).Sum(x => x.Minutes.Value)));
        Assert.Equal(new Minutes(120), (await ledger.MinutesByRequestAsync([story.Printer, RequestId.New()]))[story.Printer]);
        Assert.IsType<MonthIsClosed>((await ledger.RecordAsync(story.Work(5, new(2026, 10, 31)))).Refusal);
        Assert.Null((await ledger.RecordAsync(story.Work(5, new(2026, 11, 2)))).Refusal);
    }

    [Theory, BothDatabases]
    public async Task A_past_ledger_with_one_bad_line_is_refused_whole(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var (scope, ledger) = story.Open(app);
        await using var _ = scope;
        var at = new DateTime(2026, 9, 8, 16, 0, 0, DateTimeKind.Utc);

        var taken = await ledger.TakeOverAsync([new(story.Work(60, new(2026, 9, 8)), at), new(story.Work(-61, new(2026, 9, 9)), at, "Trop", 0)], null);

        Assert.IsType<CorrectsTooMuch>(Assert.IsType<CannotTakeOver>(taken.Refusal).Why);
        Assert.Empty(await ledger.EntriesAsync(new(2026, 1, 1), new(2027, 1, 1)));
    }

    [Theory, BothDatabases]
    public async Task A_neighbouring_partnership_sees_nothing(Database database)
    {
        var (story, app) = (new TwoNeighbours(), await apps.OnAsync(database));
        var (scope, ledger) = story.Open(app);
        await using var _ = scope;
        await ledger.RecordAsync(story.Work(60));

        var other = new TwoNeighbours();
        var (theirScope, theirs) = other.Open(app);
        await using var __ = theirScope;

        Assert.Empty(await theirs.EntriesAsync(new(2024, 1, 1), new(2027, 1, 1)));
    }
}

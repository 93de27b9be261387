using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Demonstration;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Demonstration;

public class InventedYearTests
{
    static readonly AuthorityId Large = AuthorityId.New(), Small = AuthorityId.New();
    static readonly AccountId Officer = AccountId.New();
    static readonly YearShape Shape = YearShape.EndingOn(new DateOnly(2026, 11, 24), Large, Small);
    static readonly Place[] Places = [.. Enumerable.Range(0, 44).Select(i => new Place(CommuneId.New(), $"Commune {i}", i < 26 ? Large : Small, InventedNames.At(i), "x@y.example"))];

    static PlayedYear Play(int seed = 62, YearShape? shape = null) =>
        InventedYear.Play(seed, shape ?? Shape, Places, (Officer, "Officer"), wall => DateTime.SpecifyKind(wall, DateTimeKind.Utc));

    [Fact]
    public void The_same_seed_gives_the_same_year()
    {
        var (first, second) = (Play(), Play());

        Assert.Equal(first.Entries.Select(e => (e.RecordedAt, e.Entry.Minutes, e.Entry.Request)), second.Entries.Select(e => (e.RecordedAt, e.Entry.Minutes, e.Entry.Request)));
        Assert.Equal(first.Requests.Select(r => r.Id), second.Requests.Select(r => r.Id));
    }

    [Fact]
    public void It_holds_about_1_600_hours_and_several_hundred_requests()
    {
        var (requests, entries, _) = Play();

        Assert.InRange(entries.Sum(e => e.Entry.Minutes.Value) / 60, 1500, 1700);
        Assert.InRange(requests.Count, 250, 600);
        Assert.InRange(requests.Count(IsOpen), 5, 90);
    }

    static bool IsOpen(PastRequest request) =>
        request.Steps.LastOrDefault(s => s.State is not null)?.State is null or RequestState.Accepted or RequestState.Scheduled or RequestState.WaitingForRequester;

    [Fact]
    public void No_day_is_longer_than_eight_hours_and_nothing_happens_today()
    {
        var (requests, entries, _) = Play();

        Assert.All(entries.GroupBy(e => e.Entry.Day), day => Assert.InRange(day.Sum(e => e.Entry.Minutes.Value), -60, 480));
        Assert.All(entries, e => Assert.True(e.Entry.Day < Shape.Today));
        Assert.All(requests, r => Assert.True(r.ReceivedAt < Shape.Today.ToDateTime(TimeOnly.MinValue)));
    }

    /// <summary>The demonstration plays in the present, whatever the day: the queue is about two.</summary>
    [Fact]
    public void On_whatever_day_it_is_shown_both_principals_wait() => Assert.All(Enumerable.Range(0, 365).Select(new DateOnly(2026, 11, 24).AddDays), today =>
    {
        var waiting = Play(shape: YearShape.EndingOn(today, Large, Small)).Requests.Where(r => r.Steps.LastOrDefault(s => s.State is not null)?.State == RequestState.Accepted).ToList();
        Assert.True(waiting.Count(r => r.Principal == Small) >= 2 && waiting.Count(r => r.Principal == Large) >= 2, $"{today:O}: {waiting.Count(r => r.Principal == Small)} and {waiting.Count(r => r.Principal == Large)}");
    });

    [Fact]
    public void On_whatever_day_its_committee_has_met_has_something_left_to_do_and_meets_again() => Assert.All(Enumerable.Range(0, 365).Select(new DateOnly(2026, 11, 24).AddDays), today =>
    {
        var meetings = DemonstrationAgreement.Of(YearShape.EndingOn(today, Large, Small)).Meetings;

        Assert.All(meetings, m => Assert.Equal(m.HeldOn > today, m.Minutes.Length == 0));
        Assert.All(meetings.SelectMany(m => m.Decisions.Select(d => (m.HeldOn, d))), p => Assert.True(p.d.DoneOn is not { } done || (done >= p.HeldOn && done <= today)));
        Assert.Contains(meetings.SelectMany(m => m.Decisions), d => d.DoneOn is null && d.DueOn > today);
        Assert.Contains(meetings, m => m.HeldOn > today && WorkingCalendar.France.IsWorked(m.HeldOn));
    });

    [Fact]
    public void Steps_of_a_request_follow_each_other()
    {
        Assert.All(Play().Requests, r => Assert.Equal(r.Steps.OrderBy(s => s.At), r.Steps));
    }

    [Fact]
    public void The_year_has_its_storm_its_quiet_weeks_and_its_abuse()
    {
        var (requests, entries, _) = Play();
        int Received(AuthorityId p, Func<DateOnly, bool> when) => requests.Count(r => r.Principal == p && when(DateOnly.FromDateTime(r.ReceivedAt)));

        Assert.Equal(0, Received(Small, Shape.IsQuiet));
        Assert.True(Received(Large, Shape.IsStorm) > 40);
        Assert.True(requests.Count(r => r.Principal == Small && r.Steps.Any(s => s.Urgent == true && Shape.IsAbuse(DateOnly.FromDateTime(s.At)))) >= 5);
        Assert.Contains(entries, e => e.CorrectsIndex is not null);
    }
}

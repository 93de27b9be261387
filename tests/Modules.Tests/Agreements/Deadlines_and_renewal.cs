using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Deadlines_and_renewal
{
    static Agreement Renewed(Renewal renewal, int? limit = null) =>
        Given.Signed(Given.Draft(new SharePeriod(Given.Effect, new(2026, 12, 31), Given.Shares(8000, 2000))) with { LastDay = new(2026, 12, 31), Renewal = renewal, RenewalLimit = limit });

    static string[] Keys(Agreement agreement, DateOnly on) => [.. Deadlines.From(on, agreement, []).Select(d => d.Key)];

    [Fact]
    public void A_tacit_renewal_goes_on_until_somebody_gives_notice()
    {
        var agreement = Renewed(Renewal.Tacit);

        Assert.Null(agreement.Range.To);
        Assert.Equal(["notice:2026-09-30", "renewal:2027-01-01"], Keys(agreement, new(2026, 5, 1)));
        Assert.Equal(["notice:2027-09-30", "renewal:2028-01-01"], Keys(agreement, new(2027, 1, 1)));
        agreement.Terminate(Given.Bapaume, "", new(2026, 9, 1), new(2027, 1, 1), Given.Today, Given.At);
        Assert.Equal(["end:2026-12-31"], Keys(agreement, new(2026, 9, 2)));
    }

    [Fact]
    public void A_limited_tacit_renewal_ends_after_its_last_period()
    {
        var agreement = Renewed(Renewal.Tacit, limit: 1);

        Assert.Equal(new DateOnly(2028, 1, 1), agreement.Range.To);
        Assert.Equal(["end:2027-12-31"], Keys(agreement, new(2027, 1, 1)));
    }

    [Fact]
    public void An_express_renewal_has_a_day_to_decide_and_ends_without_decision()
    {
        var agreement = Renewed(Renewal.Express);

        Assert.Equal(["decide:2026-09-30", "end:2026-12-31"], Keys(agreement, new(2026, 5, 1)));
        Assert.Empty(Keys(agreement, new(2027, 1, 1)));
    }

    [Fact]
    public void Meetings_and_open_decisions_are_deadlines()
    {
        var meeting = new Meeting { Id = MeetingId.New() };
        meeting.Announce(new(2026, 6, 1), null, "", "", Given.At);
        Assert.IsType<DecidedBeforeTheMeeting>(meeting.Decide("Inventaire", new(2026, 8, 1), new(2026, 5, 1), Given.At));
        meeting.Decide("Inventaire", new(2026, 8, 1), new(2026, 6, 1), Given.At);

        var deadlines = Deadlines.From(new(2026, 6, 1), Given.Signed(), [meeting]);

        Assert.Equal([new(2026, 6, 1), new(2026, 8, 1), new(2028, 12, 31)], deadlines.Select(d => d.On));
        meeting.Decisions[0].Done(new(2026, 7, 1));
        Assert.DoesNotContain(Deadlines.From(new(2026, 6, 1), Given.Signed(), [meeting]), d => d.On == new DateOnly(2026, 8, 1));
    }

    [Fact]
    public void A_draft_has_no_deadline() => Assert.Empty(Deadlines.From(Given.Effect, Given.Written(), []));

    [Fact]
    public void Whatever_days_the_server_is_on_each_reminder_goes_once_and_at_most_one_a_day() =>
        Gen.Int[1, 120].Array[1, 20].Sample(pauses =>
        {
            var deadline = new Deadline("x", Given.Effect.AddDays(200), "", [90, 30, 7]);
            var sent = new List<(DateOnly Day, int Lead)>();
            var day = Given.Effect;
            foreach (var pause in pauses)
            {
                if (deadline.LeadOn(day) is { } lead && !sent.Any(s => s.Lead == lead)) sent.Add((day, lead));
                day = day.AddDays(pause);
            }

            Assert.Equal(sent.Select(s => s.Lead), sent.Select(s => s.Lead).Distinct().OrderDescending());
            Assert.All(sent, s => Assert.InRange(deadline.On.DayNumber - s.Day.DayNumber, 0, s.Lead));
        }, iter: 10_000);
}

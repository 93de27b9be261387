using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Data;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class Accessibility_duties
{
    static readonly DateOnly Monday = new(2026, 11, 23);
    static readonly Gen<DateOnly> Days = Gen.Int[0, 4000].Select(n => new DateOnly(2024, 1, 1).AddDays(n));
    static readonly Gen<string> Lines = Gen.String["aé|\"\\ 8.9\n"];

    [Fact]
    public void A_complaint_of_a_Monday_is_answered_by_the_next_one_and_reminded_of_on_the_Friday()
    {
        var week = new AnswerClock(Monday);

        Assert.Equal((Monday.AddDays(7), Monday.AddDays(4)), (week.LastDay, week.Eve));
    }

    [Fact]
    public void A_complaint_is_due_from_its_eve_and_late_after_its_last_day() =>
        Assert.Equal([ClockState.Running, ClockState.Running, ClockState.Due, ClockState.Due, ClockState.Late], ((int[])[0, 3, 4, 7, 8]).Select(days => new AnswerClock(Monday).StateOn(Monday.AddDays(days), null)));

    /// <summary>The reminder comes on a worked day inside the week, and no worked day lies between it and the last one.</summary>
    [Fact]
    public void The_eve_is_the_last_worked_day_before_the_last() => Days.Sample(received =>
    {
        var week = new AnswerClock(received);

        Assert.InRange(week.Eve, received, week.LastDay.AddDays(-1));
        Assert.True(WorkingCalendar.France.IsWorked(week.Eve));
        Assert.Equal(1, WorkingCalendar.France.WorkedDays(week.Eve, week.LastDay));
    });

    /// <summary>What waits only grows more urgent; an answer stops the clock whatever day one looks.</summary>
    [Fact]
    public void Time_makes_a_complaint_more_urgent_until_it_is_answered() => Gen.Select(Days, Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30]).Sample((received, one, more, answered) =>
    {
        var week = new AnswerClock(received);

        Assert.True(week.StateOn(received.AddDays(one), null) <= week.StateOn(received.AddDays(one + more), null));
        Assert.Equal(answered <= AnswerClock.Days ? ClockState.InTime : ClockState.TooLate, week.StateOn(received.AddDays(one), received.AddDays(answered)));
    });

    [Fact]
    public void The_figures_of_a_year_count_each_complaint_of_it_once() => Gen.Select(Gen.Select(Days, Gen.Int[-1, 20]).List[0, 30], Days).Sample((drawn, today) =>
    {
        var complaints = drawn.Select(d => (Received: d.Item1, Handled: d.Item2 < 0 ? (DateOnly?)null : d.Item1.AddDays(d.Item2))).ToList();

        var year = ComplaintYear.Of(complaints, today.Year, today);

        Assert.Equal(complaints.Count(c => c.Received.Year == today.Year), year.Received);
        Assert.Equal(year.Received, year.InTime + year.TooLate + year.Open);
        Assert.Equal(complaints.Count(c => c.Received.Year == today.Year && c.Handled is null && today.DayNumber - c.Received.DayNumber > 7), year.Late);
        Assert.Equal(complaints.Count(c => c.Received.Year == today.Year && c.Handled is { } on && on.DayNumber - c.Received.DayNumber <= 7), year.InTime);
    });

    [Fact]
    public void A_complaint_is_reminded_of_once_when_it_is_due_and_once_when_it_is_late()
    {
        var message = new ContactMessage { Id = ContactMessageId.New(), PartnershipId = default, SiteId = default, Receipt = "A", Sender = "B", Mail = "c@exemple.test", Subject = "D", Body = "E", IsComplaint = true, ReceivedAt = default };
        var reminders = new List<ClockState>();
        for (var day = Monday; day < Monday.AddDays(20); day = day.AddDays(1))
            if (new AnswerClock(Monday).StateOn(day, null) is var state && message.NeedsReminder(state))
            {
                message.Remind(state, day.ToDateTime(TimeOnly.MinValue));
                reminders.Add(state);
            }

        Assert.Equal([ClockState.Due, ClockState.Late], reminders);
    }

    [Fact]
    public void Rgaa_has_106_criteria_each_in_a_place_of_its_own()
    {
        var numbers = (from topic in Enumerable.Range(0, 20) from criterion in Enumerable.Range(0, 20) select $"{topic}.{criterion}").Where(RgaaCriteria.Has).ToList();

        Assert.Equal(106, numbers.Count);
        Assert.Equal(Enumerable.Range(0, 106), numbers.Select(n => RgaaCriteria.Place(n)!.Value));
        Assert.True(RgaaCriteria.Has("13.12"));
    }

    [Theory, InlineData("14.1"), InlineData("1.10"), InlineData("0.1"), InlineData("1.0"), InlineData("01.1"), InlineData("1"), InlineData("1.1.1"), InlineData(""), InlineData("1.-1"), InlineData("١.١"), InlineData(" 1.1")]
    public void What_is_no_criterion_is_known_as_none(string number) => Assert.False(RgaaCriteria.Has(number));

    /// <summary>To the day: a plan may last until the eve of its third anniversary.</summary>
    [Fact]
    public void A_plan_lasts_three_years_at_most() => Gen.Select(Days, Gen.Int[-400, 1600]).Sample((from, length) =>
    {
        var until = from.AddDays(length);

        var no = AccessibilityPlan.Check(from, until, []);

        Assert.Equal(until < from ? typeof(PlanThatEndsFirst) : until >= from.AddYears(3) ? typeof(PlanTooLong) : null, no?.GetType());
        if (no is PlanTooLong tooLong) Assert.Null(AccessibilityPlan.Check(from, tooLong.Last, []));
    });

    [Fact]
    public void A_measure_stands_in_a_year_of_its_plan() =>
        Assert.IsType<MeasureOutsidePlan>(AccessibilityPlan.Check(new(2025, 1, 1), new(2027, 12, 31), [new(2026, MeasureState.Done, "a"), new(2028, MeasureState.Planned, "b")]));

    [Fact]
    public void Measures_are_kept_as_they_were_written_by_year() => Gen.Select(Gen.Int[2020, 2030], Gen.Enum<MeasureState>(), Lines).Select((y, s, w) => new PlanMeasure(y, s, w)).List[0, 8].Sample(measures =>
    {
        var read = PlanMeasure.ReadAll(PlanMeasure.WriteAll(measures));

        Assert.Equal(measures.OrderBy(m => m.Year).Select(m => (m.Year, m.State, Words(m.Words))), read.Select(m => (m.Year, m.State, Words(m.Words))));
        Assert.All(read, m => Assert.DoesNotContain('\n', m.Words));
    });

    [Fact]
    public void An_audit_comes_back_from_the_database_as_it_was() => Gen.Select(Gen.Int[0, 106], Lines, Gen.Select(Gen.Enum<ShortfallKind>(), Lines, Lines).List[0, 5]).Sample((met, words, shortfalls) =>
    {
        var audit = new AccessibilityAudit(Monday, words, met, 106) { DeclaredOn = Monday, Tools = words, Pages = words, Shortfalls = [.. shortfalls.Select(s => new Shortfall(s.Item1, s.Item2, s.Item3, ""))] };

        var read = AuditText.Read(AuditText.Write(audit));

        Assert.Equal(audit.Shortfalls, read.Shortfalls);
        Assert.Equal(audit with { Shortfalls = [] }, read with { Shortfalls = [] });
    });

    [Fact]
    public void A_list_longer_than_the_audit_counted_contradicts_it()
    {
        var audit = new AccessibilityAudit(Monday, "Cabinet", 79, 80) { Shortfalls = [new(ShortfallKind.NotMet, "1.1", "a", ""), new(ShortfallKind.NotMet, "1.1", "b", ""), new(ShortfallKind.Burden, "4.1", "c", "")] };

        Assert.Null(audit.Contradiction());
        Assert.IsType<TooManyShortfalls>((audit with { Met = 80 }).Contradiction());
        Assert.Equal((2, 1), (audit.Of(ShortfallKind.NotMet).Count(), audit.Of(ShortfallKind.Burden).Count()));
    }

    static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Amendments
{
    [Fact]
    public void An_amendment_changes_the_shares_from_its_day_on_and_nothing_before()
    {
        var agreement = Given.Signed();

        Assert.Null(Given.Amend(agreement, new(2026, 7, 1), new TermChanges(Given.Key(7500))));

        var terms = agreement.CurrentTerms;
        Assert.Equal(8000, terms.Keys.At(new(2026, 6, 30)).ShareOf(Given.Bapaume));
        Assert.Equal(7500, terms.Keys.At(new(2026, 7, 1)).ShareOf(Given.Bapaume));
        Assert.Equal(1607, terms.YearlyHours.At(new(2026, 7, 1)));
    }

    [Fact]
    public void An_unsigned_amendment_changes_nothing()
    {
        var agreement = Given.Signed();

        Assert.False(agreement.Amend(null, new("Avenant", new(2027, 1, 1), new(Given.Key(5000))), Given.Principals, null, Given.At).IsRefused(out _));

        Assert.Single(agreement.CurrentTerms.Keys);
    }

    [Fact]
    public void An_amendment_in_a_closed_month_is_refused() =>
        Assert.IsType<AmendmentInAClosedMonth>(Given.Amend(Given.Signed(), new(2026, 9, 30), new(Given.Key(7500)), lastClosedDay: new(2026, 9, 30)));

    [Fact]
    public void An_amendment_before_another_that_is_signed_is_refused()
    {
        var agreement = Given.Signed();
        Given.Amend(agreement, new(2026, 7, 1), new(Given.Key(7500)));

        Assert.IsType<AmendmentBeforeAnother>(Given.Amend(agreement, new(2026, 7, 1), new(Given.Key(5000))));
        Assert.IsType<AmendmentBeforeAnother>(Given.Amend(agreement, new(2026, 3, 1), new(Given.Key(5000))));
    }

    [Fact]
    public void An_amendment_outside_the_agreement_or_without_change_is_refused()
    {
        Assert.IsType<AmendmentBeforeTheAgreement>(Given.Amend(Given.Signed(), Given.Effect, new(Given.Key(7500))));
        Assert.IsType<AmendmentAfterTheEnd>(Given.Amend(Given.Signed(), Given.LastDay.AddDays(1), new(Given.Key(7500))));
        Assert.IsType<AmendmentChangesNothing>(Given.Amend(Given.Signed(), new(2026, 7, 1), new()));
        Assert.IsType<NewEndBeforeTheAmendment>(Given.Amend(Given.Signed(), new(2026, 7, 1), new(LastDay: new(2026, 6, 30))));
    }

    [Fact]
    public void A_principal_of_another_partnership_is_refused() =>
        Assert.IsType<PartyOfAnotherPartnership>(Given.Amend(Given.Signed(), new(2026, 7, 1), new(new AllocationKey([new(Given.Bapaume, 8000), new(Given.Stranger, 2000)]))));

    [Fact]
    public void An_amendment_does_not_take_effect_before_it_is_signed()
    {
        var agreement = Given.Signed();
        var amendment = agreement.Amend(null, new("Avenant", new(2026, 7, 1), new(Given.Key(7500))), Given.Principals, null, Given.At).Value;
        foreach (var party in Given.Principals) agreement.Record(amendment.Id, Given.VoteOf(party, new(2026, 6, 1)), Given.Today, Given.At);

        Assert.IsType<EffectBeforeTheSignature>(agreement.SignAmendment(amendment.Id, new(2026, 7, 2), Given.Today, null, Given.At));
        Assert.Single(agreement.CurrentTerms.Keys);
    }

    [Fact]
    public void An_extension_moves_the_end()
    {
        var agreement = Given.Signed();

        Assert.Null(Given.Amend(agreement, new(2026, 7, 1), new(LastDay: new(2030, 12, 31))));

        Assert.Equal(new DateOnly(2031, 1, 1), agreement.Range.To);
    }

    [Fact]
    public void Under_any_sequence_of_amendments_every_day_has_all_its_terms_and_the_past_stays()
    {
        var change = Gen.Select(Gen.Int[-60, 400], Gen.Int[0, 10_000], Gen.Int[0, 4], Gen.Int[1, 1820]);
        change.Array[1, 6].Sample(changes =>
        {
            var agreement = Given.Signed(Given.Draft() with { LastDay = null, Periods = [new(Given.Effect, null, Given.Shares(8000, 2000))] });
            var day = Given.Effect;
            foreach (var (days, share, kind, hours) in changes)
            {
                var before = agreement.CurrentTerms;
                day = day.AddDays(days);
                var refused = Given.Amend(agreement, day, Changed(kind, share, hours), today: day) is not null;

                var after = agreement.CurrentTerms;
                Assert.Equal(refused, Text(before) == Text(after));
                EveryDayIsWhole(after);
                if (!refused) ThePastIsUntouched(before, after, day);
            }
        }, iter: 10_000);
    }

    static TermChanges Changed(int kind, int share, int hours) => kind switch
    {
        0 => new(Given.Key(share)),
        1 => new(YearlyHours: hours),
        2 => new(Clauses: ArbitrationClauses.Default with { LongestLot = new(hours + 30) }),
        3 => new(Visits: new(1 + (hours % 104))),
        _ => new(Given.Key(share), new JobDescription([new(WorkKind.Support, share), new(WorkKind.Advice, 10_000 - share)], 10_000)),
    };

    static string Text(AgreementTerms terms) => string.Join('\n',
    [
        .. terms.Keys.Select(k => $"{k.From} {TermValues.Write(k.Value)}"), .. terms.JobDescriptions.Select(j => $"{j.From} {TermValues.Write(j.Value)}"),
        .. terms.Clauses.Select(c => $"{c.From} {TermValues.Write(c.Value)}"), .. terms.YearlyHours.Select(h => $"{h.From} {h.Value}"),
        .. terms.Visits.Select(v => $"{v.From} {TermValues.Write(v.Value)}"),
    ]);

    static void EveryDayIsWhole(AgreementTerms terms)
    {
        Assert.Equal(Given.Effect, terms.Keys.Start);
        foreach (var from in terms.Keys.Select(k => k.From).Concat(terms.YearlyHours.Select(h => h.From)))
            foreach (var day in new[] { from, from.AddDays(1), from.AddDays(-1) }.Where(d => d >= Given.Effect))
            {
                Assert.Equal(10_000, terms.Keys.At(day).Shares.Sum(s => s.BasisPoints));
                Assert.Equal(10_000, terms.JobDescriptions.At(day).Targets.Sum(t => t.BasisPoints));
                Assert.NotNull(terms.Clauses.StepAt(day));
                Assert.NotNull(terms.Priorities.StepAt(day));
                Assert.NotNull(terms.YearlyHours.StepAt(day));
            }
    }

    static void ThePastIsUntouched(AgreementTerms before, AgreementTerms after, DateOnly day)
    {
        // Values change on the first days of steps only, so these days and those before them stand for all.
        var days = before.Keys.Select(k => k.From).Concat(after.Keys.Select(k => k.From)).Concat(after.YearlyHours.Select(h => h.From)).Append(day);
        foreach (var past in days.SelectMany(d => new[] { d, d.AddDays(-1) }).Where(d => d < day && d >= Given.Effect))
        {
            Assert.Equal(before.Keys.At(past).ShareOf(Given.Bapaume), after.Keys.At(past).ShareOf(Given.Bapaume));
            Assert.Equal(before.YearlyHours.At(past), after.YearlyHours.At(past));
            Assert.Equal(before.Clauses.At(past), after.Clauses.At(past));
            Assert.Equal(before.VisitsAt(past), after.VisitsAt(past));
            Assert.Equal(before.JobDescriptions.At(past).SupportCeiling, after.JobDescriptions.At(past).SupportCeiling);
        }
    }
}

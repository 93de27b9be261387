using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Other_terms
{
    [Fact]
    public void Targets_sum_to_100_percent() =>
        Assert.Equal(new TargetsDoNotSumToWhole(9900), TermRules.Check(new JobDescription([new(WorkKind.Support, 3000), new(WorkKind.Advice, 6900)], 3000)));

    [Fact]
    public void The_ceiling_is_not_below_the_target_of_support() =>
        Assert.IsType<CeilingBelowTarget>(TermRules.Check(new JobDescription([new(WorkKind.Support, 3000), new(WorkKind.Advice, 7000)], 2999)));

    [Fact]
    public void The_refill_of_urgent_work_is_at_most_every_share() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 1000]).Sample((share, refill) =>
        {
            var keys = new Timeline<AllocationKey>([new(Given.Effect, Given.Key(share))]);
            var clauses = new Timeline<ArbitrationClauses>([new(Given.Effect, ArbitrationClauses.Default with { RefillPerMille = refill })]);

            Assert.Equal(refill * 10 > Math.Min(share, 10_000 - share), TermRules.CheckRefill(keys, clauses) is not null);
        }, iter: 10_000);

    [Fact]
    public void New_shares_below_the_refill_in_force_are_refused()
    {
        var agreement = Given.Signed(Given.Draft() with { Clauses = ArbitrationClauses.Default with { RefillPerMille = 200 } });

        Assert.IsType<RefillAboveShare>(Given.Amend(agreement, new(2026, 7, 1), new(Given.Key(9000))));
        Assert.Null(Given.Amend(agreement, new(2026, 7, 1), new(Given.Key(7000))));
    }

    [Fact]
    public void A_party_of_another_partnership_is_refused()
    {
        var agreement = Agreement.Begin(PartnershipId.New());

        Assert.IsType<PartyOfAnotherPartnership>(agreement.Write(Given.Draft() with { Parties = [Given.Bapaume, Given.Stranger] }, Given.Principals, Given.At));
        Assert.IsType<TooFewParties>(agreement.Write(Given.Draft() with { Parties = [Given.Bapaume] }, Given.Principals, Given.At));
        Assert.IsType<EmployerIsNoParty>(agreement.Write(Given.Draft() with { Employer = Given.Stranger }, Given.Principals, Given.At));
        Assert.IsType<EndsBeforeItStarts>(agreement.Write(Given.Draft() with { LastDay = Given.Effect.AddDays(-1) }, Given.Principals, Given.At));
        Assert.Empty(agreement.Terms);
    }

    [Fact]
    public void Every_term_comes_back_from_its_stored_form() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[30, 4200], Gen.Int[0, 1000]).Sample((share, minutes, refill) =>
        {
            var clauses = new ArbitrationClauses(new(minutes), new(minutes * 2), new(minutes / 2), refill % 2 == 0 ? refill : null);
            var job = new JobDescription([new(WorkKind.Support, share), new(WorkKind.Network, 10_000 - share)], share);

            Assert.Equal(clauses, TermValues.Clauses(TermValues.Write(clauses)));
            Assert.Equal(Given.Shares(share, 10_000 - share), TermValues.Key(TermValues.Write(Given.Key(share))).Shares);
            Assert.Equal(job.Targets, TermValues.Job(TermValues.Write(job)).Targets);
        }, iter: 1_000);
}

using CsCheck;
using Mitoyen.Agreements.Domain;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Votes_and_signature
{
    [Fact]
    public void An_agreement_goes_from_draft_to_ended_by_dated_facts()
    {
        var agreement = Given.Written();
        agreement.Record(null, Given.VoteOf(Given.Bapaume, new(2025, 12, 1)), Given.Today, Given.At);
        agreement.Record(null, Given.VoteOf(Given.Bertincourt, new(2025, 12, 8)), Given.Today, Given.At);
        agreement.Sign(new(2025, 12, 15), Given.Today, Given.At);

        Assert.Equal(new Progress(Stage.Draft, 0, 2), agreement.ProgressOn(new(2025, 11, 30)));
        Assert.Equal(new Progress(Stage.PartlyVoted, 1, 2), agreement.ProgressOn(new(2025, 12, 1)));
        Assert.Equal(new Progress(Stage.Voted, 2, 2), agreement.ProgressOn(new(2025, 12, 8)));
        Assert.Equal(Stage.Signed, agreement.ProgressOn(new(2025, 12, 15)).Stage);
        Assert.Equal(Stage.InForce, agreement.ProgressOn(new(2026, 1, 1)).Stage);
        Assert.Equal(Stage.InForce, agreement.ProgressOn(new(2028, 12, 31)).Stage);
        Assert.Equal(Stage.Ended, agreement.ProgressOn(new(2029, 1, 1)).Stage);
    }

    [Fact]
    public void Every_assembly_votes_before_the_signature()
    {
        var agreement = Given.Written();
        Assert.IsType<VotesAreMissing>(agreement.Sign(new(2025, 12, 15), Given.Today, Given.At));
        agreement.Record(null, Given.VoteOf(Given.Bapaume, new(2025, 12, 1)), Given.Today, Given.At);
        Assert.IsType<VotesAreMissing>(agreement.Sign(new(2025, 12, 15), Given.Today, Given.At));
        agreement.Record(null, Given.VoteOf(Given.Bertincourt, new(2025, 12, 20)), Given.Today, Given.At);
        Assert.IsType<SignedBeforeTheVote>(agreement.Sign(new(2025, 12, 15), Given.Today, Given.At));
        Assert.IsType<EffectBeforeTheSignature>(agreement.Sign(new(2026, 1, 2), Given.Today, Given.At));
        Assert.IsType<SignedInTheFuture>(agreement.Sign(Given.Today.AddDays(1), Given.Today, Given.At));
        Assert.Null(agreement.Sign(new(2026, 1, 1), Given.Today, Given.At));
    }

    [Fact]
    public void A_vote_after_the_signature_is_refused() =>
        Assert.IsType<VoteAfterTheSignature>(Given.Signed().Record(null, Given.VoteOf(Given.Bapaume, Given.Today), Given.Today, Given.At));

    [Fact]
    public void A_vote_is_refused_twice_or_from_a_stranger_or_in_the_future_or_transmitted_before()
    {
        var agreement = Given.Written();
        Assert.Null(agreement.Record(null, Given.VoteOf(Given.Bapaume, new(2025, 12, 1)), Given.Today, Given.At));
        Assert.IsType<PartyHasVoted>(agreement.Record(null, Given.VoteOf(Given.Bapaume, new(2025, 12, 2)), Given.Today, Given.At));
        Assert.IsType<VoterIsNoParty>(agreement.Record(null, Given.VoteOf(Given.Stranger, new(2025, 12, 2)), Given.Today, Given.At));
        Assert.IsType<VoteInTheFuture>(agreement.Record(null, Given.VoteOf(Given.Bertincourt, Given.Today.AddDays(1)), Given.Today, Given.At));
        Assert.IsType<TransmittedBeforeTheVote>(agreement.Record(null, Given.VoteOf(Given.Bertincourt, new(2025, 12, 2)) with { TransmittedOn = new(2025, 12, 1) }, Given.Today, Given.At));
    }

    [Fact]
    public void What_an_assembly_has_voted_does_not_change_unless_the_vote_is_taken_back()
    {
        var agreement = Given.Written();
        agreement.Record(null, Given.VoteOf(Given.Bapaume, new(2025, 12, 1)), Given.Today, Given.At);

        Assert.IsType<AlreadyVoted>(agreement.Write(Given.Draft(), Given.Principals, Given.At));
        Assert.Null(agreement.TakeBack(agreement.Deliberations[0].Id, Given.At));
        Assert.Null(agreement.Write(Given.Draft(), Given.Principals, Given.At));
    }

    [Fact]
    public void A_signed_text_changes_only_by_an_amendment() =>
        Assert.IsType<AlreadySigned>(Given.Signed().Write(Given.Draft(), Given.Principals, Given.At));

    [Fact]
    public void The_stage_never_goes_back_as_days_pass()
    {
        var offsets = Gen.Int[0, 60].Array[6];
        offsets.Sample(days =>
        {
            DateOnly At(int i) => Given.Effect.AddDays(days.Take(i + 1).Sum());
            var (signed, effect, to) = (At(3), At(4), At(5).AddDays(1));
            var stages = Enumerable.Range(0, 400).Select(d => Progress.On(Given.Effect.AddDays(d - 1), [At(0), At(1), At(2)], 3, signed, effect, to)).ToList();

            Assert.Equal(stages.Select(s => s.Stage), stages.Select(s => s.Stage).Order());
            Assert.Equal(stages.Select(s => s.Votes), stages.Select(s => s.Votes).Order());
            Assert.Equal(Stage.Draft, stages[0].Stage);
            Assert.Equal(Stage.Ended, stages[^1].Stage);
            Assert.All(stages.Where(s => s.Stage >= Stage.Signed), s => Assert.Equal(3, s.Votes));
        }, iter: 10_000);
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_no_text_is_signed_without_every_vote_before_it()
    {
        var step = Gen.Select(Gen.Int[0, 3], Gen.Int[-40, 20]);
        step.Array[1, 10].Sample(steps =>
        {
            var agreement = Given.Written();
            foreach (var (what, offset) in steps)
            {
                var day = Given.Effect.AddDays(offset);
                _ = what switch
                {
                    0 or 1 => agreement.Record(null, Given.VoteOf(Given.Principals[what], day), Given.Today, Given.At),
                    2 => agreement.Sign(day, Given.Today, Given.At),
                    _ => agreement.Deliberations.Count > 0 ? agreement.TakeBack(agreement.Deliberations[0].Id, Given.At) : null,
                };
            }
            if (agreement.SignedOn is not { } signed) return;
            Assert.Equal(Given.Principals.ToHashSet(), agreement.Deliberations.Select(d => d.Party).ToHashSet());
            Assert.All(agreement.Deliberations, d => Assert.True(d.AdoptedOn <= signed));
            Assert.True(signed <= agreement.EffectiveOn);
        }, iter: 10_000);
    }

    [Fact]
    public void A_notice_ends_the_agreement()
    {
        var agreement = Given.Signed();

        Assert.IsType<TerminatedBeforeTheNotice>(agreement.Terminate(Given.Bertincourt, "", new(2026, 9, 1), new(2026, 9, 1), Given.Today, Given.At));
        Assert.IsType<TerminatedAfterTheEnd>(agreement.Terminate(Given.Bertincourt, "", new(2026, 9, 1), new(2029, 1, 1), Given.Today, Given.At));
        Assert.IsType<NoticeByNoParty>(agreement.Terminate(Given.Stranger, "", new(2026, 9, 1), new(2027, 1, 1), Given.Today, Given.At));
        Assert.Null(agreement.Terminate(Given.Bertincourt, "", new(2026, 9, 1), new(2027, 1, 1), Given.Today, Given.At));
        Assert.Equal(Stage.InForce, agreement.ProgressOn(new(2026, 12, 31)).Stage);
        Assert.Equal(Stage.Ended, agreement.ProgressOn(new(2027, 1, 1)).Stage);
    }
}

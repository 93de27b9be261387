using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>An executive signs what its assembly has authorised: every party has voted, on that day or before, and nothing takes effect before it is signed.</summary>
static class Signing
{
    public static Refusal? Check(DateOnly? already, DateOnly on, DateOnly today, IReadOnlyList<Deliberation> votes, IReadOnlyList<AuthorityId> voters, DateOnly effectiveOn)
    {
        if (already is not null) return new AlreadySigned();
        if (on > today) return new SignedInTheFuture();
        if (voters.Except(votes.Select(v => v.Party)).Any()) return new VotesAreMissing();
        if (votes.Max(v => v.AdoptedOn) is var last && last > on) return new SignedBeforeTheVote(last);
        return effectiveOn < on ? new EffectBeforeTheSignature(effectiveOn) : null;
    }
}

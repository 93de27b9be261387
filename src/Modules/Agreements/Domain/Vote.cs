using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>A vote to record.</summary>
sealed record Vote(AuthorityId Party, string Assembly, DateOnly AdoptedOn, string Number, DateOnly? TransmittedOn)
{
    public Refusal? Check(DateOnly today)
    {
        if (AdoptedOn > today) return new VoteInTheFuture();
        if (TransmittedOn < AdoptedOn) return new TransmittedBeforeTheVote();
        return TransmittedOn > today ? new TransmittedInTheFuture() : null;
    }
}

using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.Data;

/// <summary>The officer takes a request: the first of the queue, or another with a reason that both principals see (rule 9). It may be taken back for a while; it then counts no more, and stays in the log.</summary>
sealed class QueueDecision : IBelongsToPartnership
{
    /// <summary>Long enough to see a mistake.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public required QueueDecisionId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required DateTime DecidedAt { get; init; }
    public required AccountId Officer { get; init; }
    public required RequestId Taken { get; init; }

    /// <summary>What the queue put first at that instant.</summary>
    public required RequestId First { get; init; }

    /// <summary>Why another one was taken; null when the queue was followed.</summary>
    public string? Reason { get; init; }

    /// <summary>The sentence that the queue said of the request taken, as it was read then.</summary>
    public required string Sentence { get; init; }

    public DateTime? TakenBackAt { get; private set; }

    public Refusal? TakeBack(AccountId? by, DateTime now)
    {
        if (TakenBackAt is not null) return new AlreadyTakenBack();
        if (by != Officer) return new DecisionOfAnother();
        if (now - DecidedAt > Window) return new TooLateToTakeBack();
        TakenBackAt = now;
        return null;
    }

    public bool IsOverride => Taken != First;
}

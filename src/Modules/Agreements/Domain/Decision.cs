using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>What a meeting decided; its text stays as it was written.</summary>
sealed class Decision : IBelongsToPartnership, IVersioned
{
    public DecisionId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public MeetingId MeetingId { get; init; }
    public int Version { get; private set; }
    public int Number { get; init; }
    public string Text { get; init; } = "";
    public DateOnly? DueOn { get; init; }
    public DateOnly? DoneOn { get; private set; }

    public void Done(DateOnly on) => DoneOn = on;

    public void Reopen() => DoneOn = null;
}

namespace Mitoyen.Agreements.RecordVote;

/// <summary>A vote that was recorded wrongly.</summary>
sealed class TakeBackForm
{
    public string? Vote { get; set; }
}

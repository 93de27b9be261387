using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Domain;

/// <summary>A point of an agenda, and the watched subject that the machine proposes for it. A person keeps the proposal or sets it aside; the machine never decides.</summary>
sealed class AgendaItem : IBelongsToPartnership, IVersioned
{
    public AgendaItemId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    public CouncilMeetingId MeetingId { get; init; }
    public int Position { get; private set; }
    public string Text { get; private init; } = "";
    public SubjectId? SubjectId { get; private set; }
    /// <summary>The words of the point that made the machine propose the subject.</summary>
    public string FoundWords { get; private set; } = "";
    public MatchState Match { get; private set; }

    public static AgendaItem Of(CouncilMeeting meeting, string text) =>
        new() { Id = AgendaItemId.New(), PartnershipId = meeting.PartnershipId, MeetingId = meeting.Id, Text = text };

    public void PlaceAt(int position) => Position = position;

    /// <summary>Looks for watched words; what a person has decided stays.</summary>
    public void Propose(IReadOnlyList<WatchedSubject> watched)
    {
        if (Match is MatchState.Kept or MatchState.SetAside) return;
        (SubjectId, FoundWords, Match) = (null, "", MatchState.None);
        foreach (var subject in watched)
        {
            if (subject.FindIn(Text) is not { } words) continue;
            (SubjectId, FoundWords, Match) = (subject.Id, words, MatchState.Proposed);
            return;
        }
    }

    /// <summary>A person says what the point is about, whatever the machine proposed.</summary>
    public void Keep(SubjectId subject) => (SubjectId, Match) = (subject, MatchState.Kept);

    public void SetAside() => Match = MatchState.SetAside;
}

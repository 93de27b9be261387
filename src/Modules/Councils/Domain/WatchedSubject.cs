using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Domain;

/// <summary>A digital subject that is watched in the agendas: its words and what the officer says about it.</summary>
sealed class WatchedSubject : IBelongsToPartnership, IVersioned
{
    public SubjectId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>Words or groups of words, one a line.</summary>
    public string Words { get; private set; } = "";
    /// <summary>Dated facts, one a line: « depuis le 01/10/2018 | the fact | its source »; see <see cref="DatedFact"/>.</summary>
    public string Facts { get; private set; } = "";
    public DateOnly? ClosedOn { get; private set; }

    public void Describe(string name, string words, string facts) => (Name, Words, Facts) = (name, words, facts);

    /// <summary>Watched no longer; past agendas keep it.</summary>
    public void Close(DateOnly today) => ClosedOn = today;

    public void Reopen() => ClosedOn = null;

    /// <summary>The watched words as they stand in a text, or null. See <see cref="WatchedWords"/>.</summary>
    public string? FindIn(string text) => ClosedOn is null ? WatchedWords.FindIn(text, Words) : null;
}

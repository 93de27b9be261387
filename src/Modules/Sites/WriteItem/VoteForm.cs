using System.Globalization;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.WriteItem;

/// <summary>The vote on a deliberation and its reception by the prefecture: all optional, and whole once begun.</summary>
sealed class VoteForm
{
    public string? InOffice { get; set; }
    public string? Voters { get; set; }
    public string? For { get; set; }
    public string? Against { get; set; }
    public string? Abstentions { get; set; }
    public string? ReceivedOn { get; set; }
    public string? Receipt { get; set; }

    public bool IsEmpty => Array.TrueForAll([InOffice, Voters, For, Against, Abstentions, ReceivedOn, Receipt], string.IsNullOrWhiteSpace);

    public static VoteForm From(LegalActFacts act) => new()
    {
        InOffice = Text(act.Vote?.InOffice), Voters = Text(act.Vote?.Voters), For = Text(act.Vote?.For), Against = Text(act.Vote?.Against), Abstentions = Text(act.Vote?.Abstentions),
        ReceivedOn = act.Receipt is { } receipt ? FormReading.Iso(receipt.On) : null, Receipt = act.Receipt?.Number,
    };

    /// <param name="path">Of this form in the whole one, with its dot.</param>
    /// <returns>Null: nobody voted, or nobody said how.</returns>
    public CouncilVote? ReadVote(FormReading reading, string path, DeliberationOutcome outcome)
    {
        if (Array.TrueForAll([InOffice, Voters, For, Against, Abstentions], string.IsNullOrWhiteSpace)) return null;
        var before = reading.Problems.Count;
        int Count(string? typed, string field, int? whenEmpty = null) => reading.Count(typed, path + field, 0, VoteRules.MostMembers, whenEmpty);
        var vote = new CouncilVote(Count(InOffice, nameof(InOffice)), Count(Voters, nameof(Voters)), Count(For, nameof(For)), Count(Against, nameof(Against), 0), Count(Abstentions, nameof(Abstentions), 0));
        if (reading.Problems.Count == before && VoteRules.ContradictionOf(vote, outcome) is { } no) reading.Problems.Add(new(path + no.Field, no.Sentence));
        return vote;
    }

    public StateReceipt? ReadReceipt(FormReading reading, string path)
    {
        var number = reading.OptionalText(Receipt, path + nameof(Receipt), 60);
        if (string.IsNullOrWhiteSpace(ReceivedOn) && number.Length == 0) return null;
        return new(reading.Day(ReceivedOn, path + nameof(ReceivedOn)), number.Length == 0 ? null : number);
    }

    static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

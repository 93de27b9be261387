using Mitoyen.Agreements.Domain;
using Mitoyen.Agreements.Terms;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.RecordVote;

/// <summary>The vote of an assembly, as it is typed.</summary>
sealed class VoteForm
{
    public string? Party { get; set; }
    public string? Assembly { get; set; }
    public string? AdoptedOn { get; set; }
    public string? Number { get; set; }
    public string? TransmittedOn { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public Vote Read(FormReading reading) => new(
        reading.Authority(Party, nameof(Party)),
        reading.Text(Assembly, nameof(Assembly), "Nommez l’assemblée, par exemple « conseil communautaire »."),
        reading.Day(AdoptedOn, nameof(AdoptedOn)),
        reading.Text(Number, nameof(Number), "Indiquez le numéro de la délibération.", 60),
        reading.DayOrNone(TransmittedOn, nameof(TransmittedOn)));
}

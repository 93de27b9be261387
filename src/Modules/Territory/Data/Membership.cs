using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Data;

/// <summary>A commune belongs to an authority from a day on, until the day before <see cref="To"/>.</summary>
[SharedAcrossPartnerships("national data: who belongs to which EPCI is published law")]
sealed class Membership(CommuneId communeId, AuthorityId authorityId, DateOnly from, DateOnly? to, string source) : IVersioned
{
    public CommuneId CommuneId { get; private set; } = communeId;
    public AuthorityId AuthorityId { get; private set; } = authorityId;
    public DateOnly From { get; private set; } = from;
    public DateOnly? To { get; private set; } = to;
    public string Source { get; private set; } = source;

    /// <summary>Played by the demonstration against the facts: imports leave it alone.</summary>
    public bool IsPlayed { get; init; }

    public int Version { get; private set; }

    /// <summary>Ends on another day, or has no end, as this source says. Its first day is what it is known by: another first day is another membership.</summary>
    public void Correct(DateOnly? to, string source) => (To, Source) = (to, source);

    public DateRange Days => new(From, To);
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>A municipal council chose by deliberation how its acts are published (CGCT L2131-1, IV); it holds until the next choice. The council may change its mind at any time.</summary>
sealed class PublicityChoice : IBelongsToPartnership, IVersioned
{
    /// <summary>On which the choice began to exist (ordonnance 2021-1310, article 40).</summary>
    public static readonly DateOnly FirstDay = new(2022, 7, 1);

    public required PublicityChoiceId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required CommuneId CommuneId { get; init; }
    public PublicityMode Mode { get; private set; }
    public DateOnly From { get; private set; }
    public string DeliberationNumber { get; private set; } = "";
    public DateOnly DeliberatedOn { get; private set; }

    /// <summary>Where its text can be read; empty: nowhere on the web.</summary>
    public string DeliberationUrl { get; private set; } = "";
    public int Version { get; private set; }

    public TypedChoice Typed => new(Mode, From, DeliberationNumber, DeliberatedOn, DeliberationUrl);

    /// <param name="others">Of the same commune.</param>
    /// <param name="population">In force on the first day of the choice; null: unknown, and nothing is refused for it.</param>
    public Refusal? Write(TypedChoice typed, IEnumerable<PublicityChoice> others, LegalPopulation? population, DateOnly today)
    {
        if (typed.DeliberatedOn > today) return new DeliberationToCome();
        if (typed.From < typed.DeliberatedOn) return new ChoiceBeforeItsDeliberation(typed.DeliberatedOn);
        if (typed.From < FirstDay) return new ChoiceBeforeTheLaw();
        if (others.Any(o => o.Id != Id && o.From == typed.From)) return new TwoChoicesOfOneDay(typed.From);
        if (typed.Mode != PublicityMode.Electronic && population is { MayChoose: false }) return new TooLargeToChoose(population);
        (Mode, From, DeliberationNumber, DeliberatedOn, DeliberationUrl) = typed;
        return null;
    }
}

using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>How the acts of a commune or of an authority are published on a day, and why.</summary>
/// <param name="Choice">The deliberation behind it; null: none.</param>
/// <param name="Population">By which it was judged; null: unknown, or of no weight.</param>
sealed record ActPublicity(PublicityMode Mode, PublicityReason Reason, PublicityChoice? Choice, LegalPopulation? Population)
{
    /// <summary>A choice made while the commune was small says nothing once it has grown.</summary>
    /// <param name="choices">Of this commune, in any order.</param>
    public static ActPublicity OfCommune(DateOnly day, IEnumerable<PublicityChoice> choices, IEnumerable<PopulationFigure> figures)
    {
        var population = LegalPopulation.On(day, figures);
        if (population is { MayChoose: false }) return new(PublicityMode.Electronic, PublicityReason.Size, null, population);
        var choice = choices.Where(c => c.From <= day).MaxBy(c => c.From);
        return choice is null ? new(PublicityMode.Electronic, PublicityReason.NothingChosen, null, population) : new(choice.Mode, PublicityReason.Chosen, choice, population);
    }

    /// <summary>A communauté has no choice; a syndicat has (CGCT L5211-3, L5711-1), of which nothing is kept here: the default.</summary>
    public static ActPublicity OfAuthority(AuthorityKind kind) => new(PublicityMode.Electronic, kind == AuthorityKind.Other ? PublicityReason.NothingChosen : PublicityReason.Kind, null, null);
}

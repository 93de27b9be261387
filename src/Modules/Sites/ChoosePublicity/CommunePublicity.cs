using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ChoosePublicity;

/// <param name="Choices">Newest first.</param>
/// <param name="Now">How its acts are published today.</param>
sealed record CommunePublicity(MemberCommune Member, IReadOnlyList<PublicityChoice> Choices, ActPublicity Now, IReadOnlyList<PopulationFigure> Figures)
{
    public string Name => Member.Commune.Name;
}

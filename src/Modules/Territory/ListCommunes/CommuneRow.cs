using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;

namespace Mitoyen.Territory.ListCommunes;

/// <summary>A commune in the list of a day.</summary>
/// <param name="Series">Rank of its principal, for its colour: 0, 1…</param>
/// <param name="Population">The newest figure, or null.</param>
sealed record CommuneRow(Commune Commune, AuthorityView Principal, int Series, PopulationFigure? Population);

/// <summary>The territory on a day, as far as the viewer's reach goes.</summary>
/// <param name="All">How many communes there are before search and filter.</param>
sealed record CommuneList(IReadOnlyList<AuthorityView> Principals, IReadOnlyList<CommuneRow> Rows, int All);

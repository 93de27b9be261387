using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>An act as the duties after a sitting see it.</summary>
/// <param name="On">The sitting: the day on which a deliberation was examined, or minutes were adopted.</param>
/// <param name="ShownOn">Since when everybody can read it; null: nobody can.</param>
sealed record SittingAct(DateOnly On, LegalActKind Kind, DateOnly? ShownOn);

using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>A choice as somebody writes it down.</summary>
/// <param name="DeliberationUrl">Of its text; empty: none.</param>
sealed record TypedChoice(PublicityMode Mode, DateOnly From, string DeliberationNumber, DateOnly DeliberatedOn, string DeliberationUrl);

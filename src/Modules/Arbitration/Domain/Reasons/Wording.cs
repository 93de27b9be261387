namespace Mitoyen.Arbitration.Domain;

/// <summary>What the sentences need besides the numbers: the start of the exercise and how people call things.</summary>
/// <param name="Principal">"Bapaume".</param>
/// <param name="Kind">In lower case, as it reads between French quotes: "dépannage et maintenance".</param>
sealed record Wording(DateOnly Start, Func<PrincipalKey, string> Principal, Func<KindKey, string> Kind);

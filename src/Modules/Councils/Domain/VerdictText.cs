using Mitoyen.Platform;

namespace Mitoyen.Councils.Domain;

/// <summary>One rule before one purchase, in a sentence.</summary>
static class VerdictText
{
    public static string Of(ThresholdVerdict verdict) => verdict switch
    {
        { Threshold: null } => "inconnu à cette date",
        { WouldSplit: true } => $"s’applique{French.Colon}l’achat seul reste dessous, le besoin entier non. L’acheter à part le fractionnerait.",
        { Applies: true } => "s’applique",
        { Margin: { } margin } => $"ne s’applique pas{French.Colon}encore {French.Money(margin)} pour ce besoin avant le seuil",
        _ => throw new InvalidOperationException("A rule applies, does not apply, or is unknown."),
    };
}

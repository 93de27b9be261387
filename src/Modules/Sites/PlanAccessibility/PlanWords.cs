using System.Globalization;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.PlanAccessibility;

static class PlanWords
{
    public static string Title(AccessibilityPlan plan) => $"Schéma pluriannuel d’accessibilité {Years(plan)}";

    /// <summary>“2025-2027”.</summary>
    public static string Years(AccessibilityPlan plan) =>
        plan.From.Year == plan.Until.Year ? plan.From.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{plan.From.Year}-{plan.Until.Year}");

    public static string State(PlanState state) => state switch
    {
        PlanState.Coming => "à venir",
        PlanState.Current => "en cours",
        _ => "arrivé à son terme",
    };

    public static string Of(MeasureState state) => state switch
    {
        MeasureState.Done => "fait",
        MeasureState.GivenUp => "abandonné",
        _ => "prévu",
    };
}

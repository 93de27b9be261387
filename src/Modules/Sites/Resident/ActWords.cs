using Mitoyen.Platform;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

static class ActWords
{
    public static string Of(DeliberationOutcome outcome) => outcome switch
    {
        DeliberationOutcome.Rejected => "rejetée",
        DeliberationOutcome.Postponed => "reportée",
        _ => "adoptée",
    };

    /// <summary>« adoptée le 8 novembre 2026 » for a deliberation, « adopté le… » for an order, « rejetée le… ».</summary>
    public static string DayOf(LegalActFacts act) => $"{(act.Outcome == DeliberationOutcome.Adopted && act.Kind is not (LegalActKind.Deliberation or LegalActKind.Decision) ? "adopté" : Of(act.Outcome))} le {French.DateWithoutDay(act.AdoptedOn)}";

    public static string Of(LegalActKind kind) => kind switch
    {
        LegalActKind.Deliberation => "Délibération",
        LegalActKind.Order => "Arrêté",
        LegalActKind.Decision => "Décision",
        LegalActKind.Minutes => "Procès-verbal",
        LegalActKind.Agenda => "Ordre du jour",
        _ => "Acte",
    };
}

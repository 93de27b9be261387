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

    /// <summary>« 14 voix pour, 1 contre, 2 abstentions ; 17 votants sur 19 en exercice ».</summary>
    public static string Of(CouncilVote vote) =>
        $"{French.Number(vote.For)} voix pour, {French.Number(vote.Against)} contre, {French.Count(vote.Abstentions, "abstention")}\u202F; {French.Count(vote.Voters, "votant")} sur {French.Number(vote.InOffice)} en exercice";

    /// <summary>« le 9 novembre 2026, n° 062-… ».</summary>
    public static string Of(StateReceipt receipt) => $"{French.DateWithoutDay(receipt.On)}{(receipt.Number is { } number ? $", n°{French.Nbsp}{number}" : "")}";

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

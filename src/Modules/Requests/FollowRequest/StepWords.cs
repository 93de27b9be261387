using Mitoyen.Agreements.Contracts;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>Tells a step in French.</summary>
static class StepWords
{
    public static string Of(RequestStep step) => step.Verb switch
    {
        StepVerb.Received => "a déposé la demande",
        StepVerb.Qualified => $"a qualifié la demande : {step.Kind?.French().ToLowerInvariant() ?? "nature à préciser"}, {step.Impact.French()}, {step.Urgency.French()}, priorité {step.Class.French()}{Due(step)}",
        StepVerb.Accepted => "a accepté la demande",
        StepVerb.Scheduled => $"a planifié la demande pour le {French.Date(step.ScheduledOn!.Value)}",
        StepVerb.AskedRequester => "attend une réponse du demandeur",
        StepVerb.RequesterAnswered => "a enregistré la réponse",
        StepVerb.Finished => "a terminé la demande",
        StepVerb.Refused => "a refusé la demande",
        StepVerb.Reopened => "a rouvert la demande",
        StepVerb.DeclaredUrgent => "a déclaré la demande urgente",
        StepVerb.UrgencyWithdrawn => "a retiré l’urgence",
        StepVerb.TakenBack => $"a annulé sa dernière action : la demande est de nouveau {step.State.French()}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Verb, null),
    };

    static string Due(RequestStep step) => step.DueOn is { } day ? $", échéance le {French.Date(day)}" : "";
}

using Mitoyen.Agreements.Contracts;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Requests.Domain;

/// <summary>French names of states, classes, impact and urgency.</summary>
static class StateNames
{
    public static string French(this RequestState state) => state switch
    {
        RequestState.New => "nouvelle",
        RequestState.Accepted => "acceptée",
        RequestState.Scheduled => "planifiée",
        RequestState.WaitingForRequester => "en attente du demandeur",
        RequestState.Done => "terminée",
        RequestState.Refused => "refusée",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string French(this PriorityClass @class) => @class switch
    {
        PriorityClass.Critical => "critique",
        PriorityClass.High => "haute",
        PriorityClass.Normal => "normale",
        PriorityClass.Low => "basse",
        _ => throw new ArgumentOutOfRangeException(nameof(@class), @class, null),
    };

    public static string French(this Impact impact) => impact switch
    {
        Impact.OnePerson => "une personne au plus",
        Impact.OneService => "un service",
        Impact.WholeCommune => "toute la commune",
        _ => throw new ArgumentOutOfRangeException(nameof(impact), impact, null),
    };

    public static string French(this Urgency urgency) => urgency switch
    {
        Urgency.CanWait => "peut attendre",
        Urgency.ThisWeek => "cette semaine",
        Urgency.Today => "aujourd’hui",
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, null),
    };
}

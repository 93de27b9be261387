using Mitoyen.Platform;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.FollowSittings;

static class SittingWords
{
    public static string Of(SittingDuty duty) => duty.Kind == SittingDutyKind.List
        ? $"Liste des délibérations de la séance du {French.DateWithoutDay(duty.On)}{French.Colon}il en manque {French.Number(duty.Missing)}"
        : $"Procès-verbal de la séance du {French.DateWithoutDay(duty.Before!.Value)}, arrêté à celle du {French.DateWithoutDay(duty.On)}";

    public static string WhenOf(SittingDuty duty, DateOnly today) => duty.IsLate(today) ? $"en retard, le dernier jour était le {French.Date(duty.LastDay)}" : $"dernier jour le {French.Date(duty.LastDay)}";
}

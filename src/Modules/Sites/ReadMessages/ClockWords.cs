using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.ReadMessages;

static class ClockWords
{
    public static string Of(ClockState state, AnswerClock week) => state switch
    {
        ClockState.Late => $"En retard{French.Colon}réponse due le {French.ShortDate(week.LastDay)}",
        ClockState.InTime => "Répondu dans le délai",
        ClockState.TooLate => "Répondu après le délai",
        _ => $"À répondre au plus tard le {French.ShortDate(week.LastDay)}",
    };

    public static BadgeTone Tone(ClockState state) => state switch
    {
        ClockState.Late => BadgeTone.Danger,
        ClockState.Due => BadgeTone.Warning,
        ClockState.InTime => BadgeTone.Success,
        _ => BadgeTone.Neutral,
    };
}

using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Sites.CheckPresence;

static class PresenceWords
{
    public const string Reference = "https://suiteterritoriale.anct.gouv.fr/conformite/referentiel";

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "respecté",
        Verdict.NotMet => "non respecté",
        _ => "non vérifiable",
    };

    public static BadgeTone Tone(Verdict verdict) => verdict switch
    {
        Verdict.Met => BadgeTone.Success,
        Verdict.NotMet => BadgeTone.Danger,
        _ => BadgeTone.Neutral,
    };
}

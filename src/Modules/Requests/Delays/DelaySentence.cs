using Mitoyen.Platform;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Delays;

/// <summary>Says the honest delay in plain French, with the number of cases it comes from.</summary>
static class DelaySentence
{
    public static string Of(HonestDelay? delay, Standing standing)
    {
        var same = standing.Kind is null ? $"de priorité {standing.Class.French()}" : $"de même nature et de priorité {standing.Class.French()}";
        if (delay is null)
            return $"Délai : pas encore assez de cas pour en annoncer un (moins de {HonestDelay.FewestCases} demandes {same} terminées en {HonestDelay.Months} mois).";
        return $"Ces {HonestDelay.Months} derniers mois, {French.Count(delay.Cases, "demande")} {same} {(delay.Cases < 2 ? "a été terminée" : "ont été terminées")} : "
            + $"la moitié {Within(delay.Median)}, huit sur dix {Within(delay.EightOfTen)}. Ce n’est pas une promesse, c’est ce qui s’est passé.";
    }

    static string Within(int days) => days == 0 ? "le jour même" : $"en {French.Count(days, "jour ouvré", "jours ouvrés")} au plus";
}

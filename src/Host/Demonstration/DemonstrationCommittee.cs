using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>The monitoring committee of the demonstration: a meeting after the first quarter, the one that asked for the amendment, and the one to come.</summary>
static class DemonstrationCommittee
{
    static readonly TimeOnly Evening = new(17, 30);

    public static FoundedMember[] Members(YearShape shape) =>
    [
        new("Régine Vasselot", "vice-présidente au numérique", shape.Large, shape.From),
        new("Hilaire Doncourt-Pruvot", "directeur général des services", shape.Large, shape.From),
        new("Étienne Moriaucourt", "président", shape.Small, shape.From),
        new("Solange Wavrechain", "secrétaire générale", shape.Small, shape.From.AddMonths(2)),
    ];

    public static FoundedMeeting[] Meetings(YearShape shape)
    {
        var (first, second, next) = (Worked(shape.From.AddMonths(4).AddDays(9)), Worked(shape.AmendedFrom.AddDays(-60)), Worked(shape.Today.AddDays(12)));
        return
        [
            new(first, Evening, "Bapaume, siège de la communauté", "Premiers mois\nTempête de l’hiver\nSauvegardes",
                "La tempête a pris l’essentiel d’un mois au bénéfice de la Région de Bapaume. Les deux collectivités lisent le même solde et n’ont pas de remarque.",
                [
                    new("Vérifier les sauvegardes de chaque mairie", first.AddMonths(3), first.AddMonths(2)),
                    new("Présenter le solde à chaque réunion du comité", null, first),
                ]),
            new(second, Evening, "Bertincourt, salle du conseil", "Quotités\nSite des habitants",
                "Bertincourt compte une commune nouvelle au réseau et demande un quart du poste. Bapaume en est d’accord à partir du prochain trimestre.",
                [
                    new("Soumettre aux deux assemblées un avenant à 75 % et 25 %", shape.AmendedFrom.AddDays(-20), shape.AmendedFrom.AddDays(-20)),
                    new("Recenser les logiciels dont les contrats finissent l’an prochain", next, null),
                ]),
            new(next, Evening, "Bapaume, siège de la communauté", "Bilan de l’exercice\nContrats qui finissent\nFormation des secrétaires de mairie", "", []),
        ];
    }

    static DateOnly Worked(DateOnly day) => WorkingCalendar.France.IsWorked(day) ? day : Worked(day.AddDays(1));
}

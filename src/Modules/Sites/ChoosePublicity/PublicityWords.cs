using Mitoyen.Platform;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.ChoosePublicity;

static class PublicityWords
{
    public static string Of(PublicityMode mode) => mode switch
    {
        PublicityMode.Posting => "par affichage à la mairie",
        PublicityMode.Paper => "sur papier, à la mairie",
        _ => "sous forme électronique",
    };

    /// <summary>« délibération n° 2022-14 du 3 juin 2022 ».</summary>
    public static string DeliberationOf(PublicityChoice choice) => $"délibération n° {choice.DeliberationNumber} du {French.DateWithoutDay(choice.DeliberatedOn)}";

    /// <summary>« 312 habitants (Insee…, 2026) »; says so where it is unknown.</summary>
    public static string Of(LegalPopulation? population) => population is null ? "population inconnue à cette date" : $"{French.Count(population.Value, "habitant")} ({population.Source}, {population.Year})";

    /// <summary>Why no deliberation is named.</summary>
    public static string WhyOf(ActPublicity publicity) => publicity.Reason switch
    {
        PublicityReason.NothingChosen => "par défaut : aucun choix n’est enregistré (CGCT, article L2131-1, IV)",
        PublicityReason.Size => $"la loi l’impose à partir de {French.Number(LegalPopulation.NoChoiceFrom)} habitants (CGCT, article L2131-1, III)",
        PublicityReason.Kind => "la loi l’impose aux communautés (CGCT, article L5211-3)",
        _ => "",
    };
}

using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <summary>How a block of the home page is headed, and where it leads on.</summary>
static class HomeWords
{
    public static (string Id, string Title, string Url, string More) Of(HomeBlock block) => block switch
    {
        HomeBlock.News => ("bloc-actualites", "Actualités", "/actualites", "Toutes les actualités"),
        HomeBlock.Agenda => ("bloc-agenda", "Agenda", "/agenda", "Tout l’agenda et l’abonnement"),
        HomeBlock.Procedures => ("bloc-demarches", "Démarches", "/demarches", "Toutes les démarches"),
        HomeBlock.Directory => ("bloc-associations", "Associations", "/associations", "Toutes les associations"),
        HomeBlock.Publications => ("bloc-publications", "Actes et publications", "/actes", "Tous les actes et publications"),
        HomeBlock.Places => ("bloc-lieux", "Lieux et services", "/lieux", "Tous les lieux"),
        _ => ("bloc-alertes", "Alertes", "/alertes", "Toutes les alertes"),
    };

    public static string Label(HomeBlock block) => Of(block).Title;
}

using Mitoyen.Platform.Access;

namespace Mitoyen.People.Persons;

/// <summary>How a role is called in the pages.</summary>
static class RoleNames
{
    public static string Name(this Role role) => role switch
    {
        Role.Administrator => "Administration",
        Role.Officer => "Chargé·e de mission",
        Role.Principal => "Donneur d’ordres",
        Role.TownClerk => "Secrétaire de mairie",
        Role.Contributor => "Correspondant·e",
        _ => "Rédaction",
    };

    /// <summary>What somebody with the role does, for whoever gives it.</summary>
    public static string Meaning(this Role role) => role switch
    {
        Role.Administrator => "invite les personnes, lit le journal, tient le territoire et la convention",
        Role.Officer => "traite les demandes, note son temps, tient la file",
        Role.Principal => "classe les demandes de sa collectivité, voit celles de la voisine, lit le solde",
        Role.TownClerk => "demande de l’aide pour sa commune et suit ses demandes",
        Role.Contributor => "propose des nouvelles pour le site",
        _ => "accepte ou refuse ce qui est proposé au site",
    };

    /// <summary>How far each role may reach.</summary>
    public static bool Fits(this Role role, GrantScope scope) => role switch
    {
        Role.Administrator or Role.Officer => scope == GrantScope.Partnership,
        Role.Principal => scope == GrantScope.Authority,
        _ => scope is GrantScope.Authority or GrantScope.Commune,
    };
}

namespace Mitoyen.Host.Demonstration;

/// <summary>Accounts of the demonstration. The password is public: the demonstration is never a real installation.</summary>
static class DemonstrationAccounts
{
    public const string Password = "Un mur pour deux voisins";

    public const string Administrator = "admin@mitoyen.example";
    public const string Officer = "agent@mitoyen.example";
    public const string LargePrincipal = "presidence@bapaume.example";
    public const string SmallPrincipal = "presidence@bertincourt.example";

    /// <summary>Clerk of one commune.</summary>
    public const string Clerk = "mairie@sapignies.example";

    /// <summary>Clerk of two communes of the other principal.</summary>
    public const string SharedClerk = "secretariat@bus-ytres.example";

    /// <summary>Correspondent of one commune, who writes for its site.</summary>
    public const string Contributor = "correspondante@sapignies.example";

    /// <summary>Correspondent of another commune, whose account is suspended.</summary>
    public const string Suspended = "correspondant@beugny.example";

    /// <summary>Decides what the site of the large communauté shows.</summary>
    public const string Editor = "redaction@bapaume.example";
}

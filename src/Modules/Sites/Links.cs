using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites;

/// <summary>Addresses of the office's pages about sites themselves.</summary>
static class Links
{
    public const string Home = "/sites";
    public const string Create = "/sites/creer";
    public const string Presences = "/presence-numerique";

    public const string PublicityOfAll = "/sites/actes";

    public static string Publicity(CommuneId commune) => $"{PublicityOfAll}/{commune}";
    public static string PublicityChoice(CommuneId commune, PublicityChoiceId choice) => $"{PublicityOfAll}/{commune}/{choice}";
    public static string Settings(SiteId site) => $"/sites/{site}/reglages";
    public static string Messages(SiteId site) => $"/sites/{site}/messages";
    public static string Accessibility(SiteId site) => $"/sites/{site}/accessibilite";
    public static string Plan(SiteId site) => $"/sites/{site}/accessibilite/schema";
    public static string Presence(SiteId site) => $"/sites/{site}/presence";
    public static string Restore(SiteId site) => $"/sites/{site}/retour";
}

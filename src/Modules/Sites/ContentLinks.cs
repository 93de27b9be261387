using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites;

/// <summary>Addresses of the office's pages of content.</summary>
static class ContentLinks
{
    public const string Home = "/contenus";
    public const string Check = "/contenus/verifier";
    public const string Proposals = "/propositions";
    public const string Trust = "/propositions/confiance";
    public const string Shown = "/propositions/affichage";
    public const string Duplicates = "/contenus/doublons";
    public const string Feeds = "/flux";
    public const string NewFeed = "/flux/nouveau";

    public static string Of(FeedId feed) => $"{Feeds}/{feed}";

    public static string New(ContentType type) => $"{Home}/nouveau/{type}";

    public static string Of(ItemId item) => $"{Home}/{item}";

    public static string Edit(ItemId item) => $"{Home}/{item}/modifier";

    public static string Modification(ItemId item) => $"{Home}/{item}/modification";

    public static string StillTrue(ItemId item) => $"{Home}/{item}/relire";

    public static string Certificate(ItemId item) => $"{Home}/{item}/certificat";

    public static string CertificatePdf(ItemId item) => $"{Home}/{item}/certificat.pdf";

    public static string Version(ItemId item, int number) => $"{Home}/{item}/versions/{number}";

    public static string Preview(ItemId item, SiteId site) => $"{Home}/{item}/apercu/{site}";

    public static string Arrange(PlacementId placement) => $"{Shown}/{placement}";

    public static string Remind(SiteId site) => $"/reseau/rappel/{site}";
}

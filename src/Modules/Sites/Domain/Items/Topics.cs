using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Items;

static class Topics
{
    public static SiteTopic Of(ContentType type) => type switch
    {
        ContentType.News => SiteTopic.News,
        ContentType.Event => SiteTopic.Events,
        ContentType.Place => SiteTopic.Places,
        ContentType.Organisation => SiteTopic.Organisations,
        ContentType.Alert => SiteTopic.Alerts,
        ContentType.LegalAct => SiteTopic.Acts,
        ContentType.Publication => SiteTopic.Publications,
        _ => SiteTopic.Pages,
    };
}

using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>The act of which rows are written.</summary>
sealed record ShownAct(PartnershipId Partnership, ItemId Item, SiteId Site, string Number, string Title)
{
    public ActShowing Row(int number, bool shown, DateTime at, ShownDocument document) => new()
    {
        Id = Guid.CreateVersion7(), PartnershipId = Partnership, ItemId = Item, SiteId = Site, Number = number, IsShown = shown, At = at, ActNumber = Number, Title = Title,
        Hash = document.Hash, Bytes = document.Bytes, Pages = document.Pages,
    };
}

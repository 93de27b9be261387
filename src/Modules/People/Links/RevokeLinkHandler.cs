using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Links;

sealed class RevokeLinkHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(RevokeLinkForm form, CancellationToken cancel)
    {
        var id = PersonalLinkId.From(Guid.TryParse(form.Link, out var guid) ? guid : default);
        if (await db.FindOrAuditAsync<PersonalLink>(l => l.Id == id, cancel) is not { } link) return new NoSuchLink();
        link.Revoke(clock.NowAt);
        await db.SaveChangesAsync(cancel);
        return null;
    }
}

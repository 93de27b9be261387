using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.ChoosePublicity;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ProvePublication;

/// <summary>
/// Whether an act lacks the PDF that makes its electronic publication lawful. It is said and not refused: nothing forbids to show a text that produces no effect yet,
/// individual acts need no publication at all, and a commune that posts its acts at the town hall shows them here as a courtesy.
/// </summary>
sealed class ActDocuments(MitoyenDb db, ITerritory territory, PublicityReading publicity)
{
    public async Task<bool> IsMissingAsync(Item item, Site origin, CancellationToken cancel)
    {
        if (item.Facts is not LegalActFacts { Outcome: DeliberationOutcome.Adopted }) return false;
        var media = item.Attachments.Select(a => a.MediumId).ToList();
        if (await db.Set<Medium>().AnyAsync(m => media.Contains(m.Id) && m.MediaType == FileSigns.Pdf, cancel)) return false;
        if (origin.CommuneId is not { } commune) return true;
        return (await territory.CommunesAsync([commune], cancel)).GetValueOrDefault(commune) is { } view
            && (await publicity.OfAsync([new(view, origin.AuthorityId)], cancel))[0].Now.Mode == PublicityMode.Electronic;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.ChoosePublicity;

/// <summary>Takes away a choice written by mistake: the journal remembers it.</summary>
sealed class RemoveChoiceHandler(MitoyenDb db, PublicityReading publicity, PublicityNoting noting)
{
    public async Task<Refusal?> HandleAsync(CommuneId commune, PublicityChoiceId existing, int? shownVersion, CancellationToken cancel)
    {
        var found = await publicity.FindAsync(commune, cancel);
        if (found.IsRefused(out var no)) return no;
        if (await db.Set<PublicityChoice>().SingleOrDefaultAsync(c => c.Id == existing && c.CommuneId == commune, cancel) is not { } choice) return new NoSuchChoice();
        if (StaleForm.Unless(choice, shownVersion) is { } stale) return stale;
        db.Remove(choice);
        await noting.NoteAsync(found.Value.Member, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }
}

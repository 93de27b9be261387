using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Procedures.Domain;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Procedures.ImportArchive;

sealed class ProcedureSamples(MitoyenDb db, ImportArchiveHandler handler, PartnershipScope scope, SiteChanges sites, TimeProvider clock) : IProcedureSamples
{
    public async Task LoadAsync(CancellationToken cancel = default)
    {
        if (await db.Set<ImportedSheet>().AnyAsync(cancel)) return;
        using var samples = new SampleArchive();
        await handler.HandleAsync(samples, new(Audience.Individuals, IsSample: true), new NoProgress(), cancel);
    }

    public async Task CompleteAsync(CommuneId commune, string code, string text, CancellationToken cancel = default)
    {
        if (await db.Set<ImportedSheet>().AsNoTracking().Where(s => s.Audience == Audience.Individuals && s.Code == code).Select(s => s.Hash).SingleOrDefaultAsync(cancel) is not { } hash) return;
        var complement = new LocalComplement { Id = LocalComplementId.New(), PartnershipId = scope.Required, CommuneId = commune, Audience = Audience.Individuals, Code = code };
        complement.Write(text, hash, clock.GetUtcNow().UtcDateTime);
        sites.TouchAll(SiteTopic.Procedures);
        db.Add(complement);
        await db.SaveChangesAsync(cancel);
    }
}

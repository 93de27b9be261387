using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Data;

/// <summary>Reads agreements of the current partnership, whole.</summary>
sealed class StoredAgreements(MitoyenDb db) : IAgreements
{
    public async Task<AgreementTerms?> TermsAsync(DateOnly on, CancellationToken cancel = default) =>
        (await InForceAsync(on, cancel))?.CurrentTerms;

    public async Task<Agreement?> InForceAsync(DateOnly on, CancellationToken cancel)
    {
        var signed = await db.Set<Agreement>().Where(a => a.SignedOn != null && a.EffectiveOn <= on).AsSplitQuery().AsNoTracking().ToListAsync(cancel);
        return signed.Where(a => a.Range.Contains(on)).MaxBy(a => a.EffectiveOn);
    }

    /// <summary>Latest effect first.</summary>
    public Task<List<Agreement>> AllAsync(CancellationToken cancel) =>
        db.Set<Agreement>().OrderByDescending(a => a.EffectiveOn).ThenByDescending(a => a.Id).AsSplitQuery().AsNoTracking().ToListAsync(cancel);
}

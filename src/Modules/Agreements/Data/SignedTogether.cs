using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Data;

/// <summary>One agreement at a time: two in force on the same day would give two keys for it.</summary>
sealed class SignedTogether(MitoyenDb db)
{
    public async Task<Refusal?> CheckAsync(Agreement signing, CancellationToken cancel)
    {
        var signed = await db.Set<Agreement>().Where(a => a.SignedOn != null && a.Id != signing.Id).AsSplitQuery().AsNoTracking().ToListAsync(cancel);
        return signed.FirstOrDefault(a => a.Range.Overlaps(signing.Range)) is { } other ? new AnotherAgreementIsInForce(other.Title) : null;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Data;

static class Saving
{
    /// <summary>Saves, or says that somebody else saved the same rows first.</summary>
    public static async Task<Refusal?> SaveOrConflictAsync(this MitoyenDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new StaleForm();
        }
    }
}

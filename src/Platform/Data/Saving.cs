using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

public static class Saving
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

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.EditMemberships;

/// <summary>Takes away a membership that was entered by mistake; the journal keeps it whole, so it can be entered again.</summary>
sealed class RemoveMembershipHandler(MitoyenDb db, CommuneLookup communes, MembershipsReading reading)
{
    public async Task<Refusal?> HandleAsync(string insee, RemoveMembershipForm form, CancellationToken cancel)
    {
        if (await communes.FindAsync(insee, cancel) is not { } commune) return new NoSuchCommune();
        var rows = await reading.OfAsync(commune.Id, cancel);
        if (rows.FirstOrDefault(r => r.Name == form.Removes) is not { } row) return new NoSuchMembership();
        if (StaleForm.Unless(row.Membership, int.TryParse(form.Version, out var version) ? version : null) is { } stale) return stale;
        if (!MembershipRules.AreTied(rows.Where(r => r != row).Select(r => r.Named), await reading.PrincipalsAsync(cancel))) return new LastTie(commune.Name);
        db.Remove(row.Membership);
        return await db.SaveOrConflictAsync(cancel);
    }
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.TownHalls;

namespace Mitoyen.Territory.EditAuthority;

sealed class EditAuthorityHandler(MitoyenDb db, AuthorityLookup lookup)
{
    public async Task<Refusal?> HandleAsync(string siren, EditAuthorityForm form, CancellationToken cancel)
    {
        if (await lookup.FindAsync(siren, cancel) is not { } authority) return new NoSuchAuthority();
        if (StaleForm.Unless(authority, int.TryParse(form.Version, out var version) ? version : null) is { } stale) return stale;
        authority.Describe(
            ContactChecks.Filled(form.Address)?.ReplaceLineEndings("\n"), ContactChecks.Filled(form.Phone) is { } phone ? ContactChecks.TidyPhone(phone) : null,
            ContactChecks.Filled(form.Mail), ContactChecks.Filled(form.Website));
        return await db.SaveOrConflictAsync(cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.TownHalls;

namespace Mitoyen.Territory.EditTownHall;

sealed class EditTownHallHandler(MitoyenDb db, CommuneLookup lookup)
{
    public async Task<Refusal?> HandleAsync(string insee, EditTownHallForm form, CancellationToken cancel)
    {
        var commune = await lookup.FindAsync(insee, cancel);
        if (commune is null) return new NoSuchCommune();
        if (!await lookup.MayEditAsync(commune, cancel)) return new NotYourTownHall();
        if (StaleForm.Unless(commune, int.TryParse(form.Version, out var version) ? version : null) is { } stale) return stale;
        var hours = form.ReadHours();
        if (hours.IsRefused(out var no)) return no;

        var phone = EditTownHallForm.Filled(form.Phone);
        commune.DescribeTownHall(
            EditTownHallForm.Filled(form.Address)?.ReplaceLineEndings("\n"), phone is null ? null : ContactChecks.TidyPhone(phone),
            EditTownHallForm.Filled(form.Mail), EditTownHallForm.Filled(form.Website), hours.Value);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(commune).ReloadAsync(cancel);
            return new StaleForm();
        }
        return null;
    }
}

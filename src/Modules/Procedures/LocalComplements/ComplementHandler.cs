using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Procedures.Domain;
using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Procedures.LocalComplements;

/// <summary>Writes, confirms or takes away what a commune adds to a sheet.</summary>
sealed class ComplementHandler(MitoyenDb db, CurrentViewer viewer, ITerritory territory, LocalClock clock, PartnershipScope scope, SiteChanges sites)
{
    public const string Remove = "supprimer";
    public const string Confirm = "confirmer";

    public async Task<Refusal?> HandleAsync(CommuneId commune, Audience audience, string code, ComplementForm form, CancellationToken cancel)
    {
        var principal = await territory.PrincipalOfAsync(commune, clock.Today, cancel);
        if (principal is null || !viewer.Viewer.Can(Permission.EditTownHall, principal, commune)) return new NotYourCommune();
        var hash = await db.Set<ImportedSheet>().AsNoTracking().Where(s => s.Audience == audience && s.Code == code).Select(s => s.Hash).SingleOrDefaultAsync(cancel);
        var row = await db.Set<LocalComplement>().SingleOrDefaultAsync(c => c.CommuneId == commune && c.Audience == audience && c.Code == code, cancel);
        if (row is not null && StaleForm.Unless(row, form.ShownVersion) is { } stale) return stale;
        sites.TouchAll(SiteTopic.Procedures);
        if (form.Action == Remove)
        {
            if (row is not null) db.Remove(row);
            return await db.SaveOrConflictAsync(cancel);
        }
        if (hash is null) return new NoSuchProcedure();
        if (row is not null && form.Action == Confirm) row.Confirm(hash, clock.NowAt);
        else
        {
            if (row is null && form.ShownVersion is not null) return new StaleForm();
            row ??= db.Add(New(commune, audience, code)).Entity;
            if (row.Write(form.Text, hash, clock.NowAt) is { } refusal) return refusal;
        }
        return await db.SaveOrConflictAsync(cancel);
    }

    LocalComplement New(CommuneId commune, Audience audience, string code) =>
        new() { Id = LocalComplementId.New(), PartnershipId = scope.Required, CommuneId = commune, Audience = audience, Code = code };
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Procedures.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Procedures.LocalComplements;

/// <summary>The complements that somebody may write, those to read again first.</summary>
sealed class ComplementListing(MitoyenDb db, CurrentViewer viewer, ITerritory territory, LocalClock clock)
{
    public async Task<IReadOnlyList<ComplementLine>> ListAsync(CancellationToken cancel)
    {
        var communes = (await CommunesAsync(cancel)).ToDictionary(c => c.Id, c => c.Name);
        var rows = (await db.Set<LocalComplement>().AsNoTracking().ToListAsync(cancel)).Where(r => communes.ContainsKey(r.CommuneId)).ToList();
        var codes = rows.Select(r => r.Code).Distinct().ToList();
        var sheets = (await db.Set<ImportedSheet>().AsNoTracking().Where(s => codes.Contains(s.Code)).Select(s => new { s.Audience, s.Code, s.Title, s.Hash }).ToListAsync(cancel))
            .ToDictionary(s => (s.Audience, s.Code));
        return [.. rows.Select(r =>
        {
            var sheet = sheets.GetValueOrDefault((r.Audience, r.Code));
            return new ComplementLine(r.CommuneId, communes[r.CommuneId], r.Audience, r.Code, sheet?.Title, r.ReviewedAt, sheet is null || r.IsToReview(sheet.Hash));
        }).OrderByDescending(l => l.IsToReview).ThenBy(l => l.CommuneName).ThenBy(l => l.Code)];
    }

    /// <summary>The communes that the viewer writes for.</summary>
    public async Task<IReadOnlyList<CommuneView>> CommunesAsync(CancellationToken cancel) =>
        [.. (await territory.MemberCommunesAsync(clock.Today, cancel)).Where(c => viewer.Viewer.Can(Permission.EditTownHall, c.Principal, c.Commune.Id)).Select(c => c.Commune)];
}

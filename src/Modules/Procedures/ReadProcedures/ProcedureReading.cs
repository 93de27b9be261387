using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>What residents read of the sheets: lists, search, one sheet.</summary>
sealed class ProcedureReading(MitoyenDb db, SheetVocabulary vocabulary)
{
    public const int MostFound = 60;

    IQueryable<ImportedSheet> Sheets => db.Set<ImportedSheet>().AsNoTracking();

    /// <summary>The themes of each audience that has sheets.</summary>
    public async Task<ILookup<Audience, SheetLine>> ThemesAsync(CancellationToken cancel) =>
        (await Lines(Sheets.Where(s => s.Kind == "Theme").OrderBy(s => s.Title)).ToListAsync(cancel)).ToLookup(s => s.Audience);

    public Task<List<SheetLine>> ServicesAsync(Audience audience, int page, int size, CancellationToken cancel) =>
        Lines(Services(audience).OrderBy(s => s.Title).ThenBy(s => s.Code).Skip((page - 1) * size).Take(size)).ToListAsync(cancel);

    public Task<int> CountServicesAsync(Audience audience, CancellationToken cancel) => Services(audience).CountAsync(cancel);

    /// <summary>Resources: online services, forms, models, simulators.</summary>
    IQueryable<ImportedSheet> Services(Audience audience) => Sheets.Where(s => s.Audience == audience && EF.Functions.Like(s.Code, "R%"));

    /// <summary>Every word must be found, as the beginning of a word of the title or of the summary; those whose title begins so come first. Where there is none, words like them are looked for.</summary>
    public async Task<FoundSheets> SearchAsync(string? typed, CancellationToken cancel)
    {
        var words = SearchWords.Asked(typed);
        if (words.Count == 0) return new([], false);
        var found = await WithAllAsync(words, cancel);
        if (found.Count > 0 || await vocabulary.CorrectAsync(db, words, cancel) is not { } meant) return new(found, false);
        return new(await WithAllAsync(meant, cancel), true);
    }

    async Task<List<SheetLine>> WithAllAsync(IReadOnlyList<string> words, CancellationToken cancel)
    {
        var found = Sheets;
        foreach (var word in words) found = found.Where(s => s.Words.Contains(" " + word));
        var lines = await Lines(found.OrderBy(s => s.Title.Length).ThenBy(s => s.Code).Take(MostFound * 3)).ToListAsync(cancel);
        return [.. lines.DistinctBy(l => l.Code).OrderByDescending(l => Weight(l, words)).Take(MostFound)];
    }

    static int Weight(SheetLine line, IReadOnlyList<string> words) =>
        words.Count(w => SearchWords.Of(line.Title, "").Contains($" {w}", StringComparison.Ordinal)) * 4 + line.Code[0] switch { 'F' => 3, 'N' => 2, _ => 0 };

    static IQueryable<SheetLine> Lines(IQueryable<ImportedSheet> sheets) => sheets.Select(s => new SheetLine(s.Audience, s.Code, s.Kind, s.Title, s.Summary, s.IsSample));

    public Task<ImportedSheet?> FindAsync(Audience audience, string code, CancellationToken cancel) => Sheets.SingleOrDefaultAsync(s => s.Audience == audience && s.Code == code, cancel);

    /// <summary>Where a sheet that is no more leads; an empty text when it was withdrawn; null when nobody knows it.</summary>
    public async Task<string?> RedirectionAsync(Audience audience, string code, CancellationToken cancel)
    {
        if (await db.Set<SheetRedirection>().AsNoTracking().SingleOrDefaultAsync(r => r.Audience == audience && r.From == code, cancel) is { } moved)
            return moved.To is { } to && await AudienceOfAsync(to, audience, cancel) is { } found ? SheetAddress.Of(found, to) : "";
        return await AudienceOfAsync(code, audience, cancel) is { } other ? SheetAddress.Of(other, code) : null;
    }

    async Task<Audience?> AudienceOfAsync(string code, Audience preferred, CancellationToken cancel)
    {
        var audiences = await Sheets.Where(s => s.Code == code).Select(s => s.Audience).ToListAsync(cancel);
        return audiences.Count == 0 ? null : audiences.Contains(preferred) ? preferred : audiences.Min();
    }

    /// <summary>Those of the sheets that a sheet names which have a page here.</summary>
    public async Task<IReadOnlyDictionary<string, KnownSheet>> KnownAsync(Sheet sheet, Audience audience, CancellationToken cancel)
    {
        var codes = sheet.Root.Everything().SelectMany(e => (string?[])[e["ID"], e["LienPublication"], e["LienID"]]).OfType<string>().Where(SheetCodes.IsCode).Distinct().ToList();
        var known = new Dictionary<string, KnownSheet>(StringComparer.Ordinal);
        foreach (var part in codes.Chunk(400))
            foreach (var row in (await Sheets.Where(s => part.Contains(s.Code)).Select(s => new { s.Audience, s.Code, s.Title }).ToListAsync(cancel)).OrderBy(s => s.Audience == audience ? -1 : (int)s.Audience))
                known.TryAdd(row.Code, new(row.Title, SheetAddress.Of(row.Audience, row.Code)));
        return known;
    }

    public Task<List<GlossaryTerm>> TermsAsync(Audience audience, CancellationToken cancel) =>
        db.Set<GlossaryTerm>().AsNoTracking().Where(t => t.Audience == audience).OrderBy(t => t.SortKey).ThenBy(t => t.Code).ToListAsync(cancel);

    /// <summary>The last official import of an audience.</summary>
    public Task<ArchiveRun?> LastRunAsync(Audience audience, CancellationToken cancel) =>
        db.Set<ArchiveRun>().AsNoTracking().Where(r => r.Audience == audience && !r.IsSample).OrderByDescending(r => r.At).FirstOrDefaultAsync(cancel);

    public Task<LocalComplement?> ComplementAsync(Kernel.CommuneId commune, Audience audience, string code, CancellationToken cancel) =>
        db.Set<LocalComplement>().AsNoTracking().SingleOrDefaultAsync(c => c.CommuneId == commune && c.Audience == audience && c.Code == code, cancel);
}

using Mitoyen.Platform.Data;

namespace Mitoyen.Procedures.Domain;

/// <summary>A sheet as the last archive of its audience holds it. A new version takes the place of the row.</summary>
[SharedAcrossPartnerships("the State's sheets are the same for everybody")]
sealed class ImportedSheet
{
    public required ImportedSheetId Id { get; init; }
    public required Audience Audience { get; init; }
    public required string Code { get; init; }
    /// <summary>Fiche d’information, Dossier, Theme, Formulaire…</summary>
    public required string Kind { get; init; }
    public required string Title { get; init; }
    /// <summary>The folded words of the title and of the summary, with and without their plural, each between spaces: what the search reads.</summary>
    public required string Words { get; init; }
    public required string Summary { get; init; }
    public required string Contributor { get; init; }
    public string? OfficialUrl { get; init; }
    public DateOnly? ModifiedOn { get; init; }
    public string? Theme { get; init; }
    public string? Folder { get; init; }
    /// <summary>SHA-256 of the file.</summary>
    public required string Hash { get; init; }
    /// <summary>The file, compressed (Brotli).</summary>
    public required byte[] Content { get; init; }
    /// <summary>Of our own making, to show how a page looks: the first official archive takes its place.</summary>
    public bool IsSample { get; init; }
}

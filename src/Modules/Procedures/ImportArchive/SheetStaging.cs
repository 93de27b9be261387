using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using Mitoyen.Platform.Search;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Reading;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>Reads the files of an archive and compares each with the version that is known: an unchanged file is not even parsed.</summary>
sealed class SheetStaging(IReadOnlyDictionary<(Audience, string), string> knownHashes, Audience? audience, bool isSample)
{
    readonly Dictionary<Audience, StagedArchive> staged = [];

    public IReadOnlyCollection<StagedArchive> Staged => staged.Values;

    public void Add(ArchiveFile file)
    {
        var purpose = FileSorting.Of(file.Path);
        if (purpose is not (FilePurpose.Sheet or FilePurpose.Redirections)) return;
        try
        {
            var bytes = file.Read();
            if (purpose == FilePurpose.Redirections) Redirect(file, bytes);
            else AddSheet(file, bytes);
        }
        catch (Exception damaged) when (damaged is XmlException or IOException or UnauthorizedAccessException)
        {
            var archive = Of(audience ?? Audiences.InPath(file.Path) ?? Audience.Individuals);
            archive.Damaged.Add((file.Path, damaged.Message));
            if (purpose == FilePurpose.Sheet) archive.Codes.Add(Path.GetFileNameWithoutExtension(file.Path));
        }
    }

    void AddSheet(ArchiveFile file, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (named, code) = (audience ?? Audiences.InPath(file.Path), Path.GetFileNameWithoutExtension(file.Path));
        if (named is { } certain && knownHashes.TryGetValue((certain, code), out var known) && known == hash)
        {
            Of(certain).Codes.Add(code);
            return;
        }
        using var stream = new MemoryStream(bytes, writable: false);
        if (SheetReader.Read(stream) is { } sheet) Put(sheet, named ?? sheet.Audience ?? Audience.Individuals, hash, bytes);
    }

    void Put(Sheet sheet, Audience of, string hash, byte[] bytes)
    {
        var archive = Of(of);
        if (!SheetCodes.IsCode(sheet.Code) || !archive.Codes.Add(sheet.Code)) return;
        if (knownHashes.TryGetValue((of, sheet.Code), out var known) && known == hash) return;
        foreach (var element in sheet.Root.Everything().Where(e => ElementTable.Find(e.Name) is null)) archive.Unknown[element.Name] = archive.Unknown.GetValueOrDefault(element.Name) + 1;
        foreach (var term in sheet.Root.Children("Definition").Where(t => t["ID"] is not null && t.Child("Titre") is { HasText: true })) archive.Terms[term["ID"]!] = Term(term, of);
        (known is null ? archive.Added : archive.Changed).Add(Row(sheet, of, hash, bytes));
    }

    ImportedSheet Row(Sheet sheet, Audience of, string hash, byte[] bytes) => new()
    {
        Id = ImportedSheetId.New(), Audience = of, Code = sheet.Code, Kind = Cut(sheet.Kind, 80), Title = sheet.Title, Summary = sheet.Description,
        Words = SearchWords.Of(sheet.Title, sheet.Description), Contributor = sheet.Contributor, OfficialUrl = sheet.OfficialUrl, ModifiedOn = sheet.ModifiedOn,
        Theme = sheet.Theme, Folder = sheet.Folder, Hash = hash, Content = Compress(bytes), IsSample = isSample,
    };

    static GlossaryTerm Term(SheetElement element, Audience of)
    {
        var word = element.Child("Titre")!.Text;
        return new()
        {
            Audience = of, Code = Cut(element["ID"]!, 20), Word = word, SortKey = string.Join(' ', Folding.Words(word)),
            Meaning = string.Join('\n', element.Child("Texte")?.Everything().Where(e => e.Name == "Paragraphe").Select(p => p.Text) ?? []),
        };
    }

    void Redirect(ArchiveFile file, byte[] bytes)
    {
        var of = audience ?? Audiences.InPath(file.Path);
        using var stream = new MemoryStream(bytes, writable: false);
        foreach (var (from, to) in RedirectionFile.Read(SheetReader.ReadAny(stream)))
            foreach (var archive in of is { } one ? [Of(one)] : Audiences.All.Select(Of)) archive.Redirect(from, to);
    }

    StagedArchive Of(Audience of)
    {
        if (!staged.TryGetValue(of, out var archive)) staged[of] = archive = new(of);
        return archive;
    }

    static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    static byte[] Compress(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) brotli.Write(bytes);
        return packed.ToArray();
    }
}

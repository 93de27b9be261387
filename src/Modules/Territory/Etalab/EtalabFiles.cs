using System.Text.Json;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.Etalab;

/// <summary>Reads <c>communes.json</c> and <c>epci.json</c> of @etalab/decoupage-administratif element by element, so that a file of any size takes little memory.</summary>
static class EtalabFiles
{
    /// <exception cref="UnusableFile">A file is missing, is not the JSON array it should be, or is cut short.</exception>
    public static async Task<(FranceFiles Files, IReadOnlyList<FileMark> Marks)> ReadAsync(string folder, Action<string, long, long> progress, CancellationToken cancel)
    {
        var files = new FranceFiles();
        var checks = new LineChecks(files);
        FileMark[] marks =
        [
            await ReadAsync(folder, FranceFiles.CommunesFile, (element, position) => CommuneElement.Read(element, position, checks), files, progress, cancel),
            await ReadAsync(folder, FranceFiles.EpciFile, (element, position) => EpciElement.Read(element, position, checks), files, progress, cancel),
        ];
        return (files, marks);
    }

    static async Task<FileMark> ReadAsync(string folder, string name, Action<JsonElement, int> read, FranceFiles files, Action<string, long, long> progress, CancellationToken cancel)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) throw new UnusableFile($"Le fichier {name} manque dans {folder}. Rien n’a été importé.");
        await using var stream = new MarkingStream(File.OpenRead(path), (done, total) => progress(name, done, total));
        var position = 0;
        try
        {
            await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, cancellationToken: cancel)) read(element, ++position);
        }
        catch (JsonException broken)
        {
            throw new UnusableFile($"Le fichier {name} est abîmé ou incomplet (ligne {(broken.LineNumber ?? 0) + 1}, après {position} éléments). Rien n’a été importé.");
        }
        if (position == 0) throw new UnusableFile($"Le fichier {name} est vide. Rien n’a été importé.");
        files.Lines += position;
        return new(name, position, stream.Length, stream.Hash());
    }
}

/// <summary>A file as it was read.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
sealed record FileMark(string Name, int Lines, long Bytes, string Sha256);

using System.IO.Compression;
using System.Text;

namespace Mitoyen.Host.Tests.Procedures;

/// <summary>Archives that a test makes.</summary>
sealed class Folders : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("mitoyen-sheets-").FullName;

    public static string Sheet(string code, string title, string text = "Un texte.", string kind = "Fiche d'information") =>
        $"""<?xml version="1.0" encoding="UTF-8"?><Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="{code}" type="{kind}" spUrl="https://www.service-public.fr/particuliers/vosdroits/{code}"><dc:title>{title}</dc:title><dc:contributor>Direction de l'information légale et administrative (Premier ministre)</dc:contributor><dc:date>modified 2026-11-02</dc:date><SurTitre>Fiche pratique</SurTitre><FilDAriane><Niveau ID="Particuliers">Accueil particuliers</Niveau><Niveau ID="N1">Papiers</Niveau><Niveau ID="{code}">{title}</Niveau></FilDAriane><Introduction><Texte><Paragraphe>{text}</Paragraphe></Texte></Introduction></Publication>""";

    public string Folder(string name, params (string Path, string Content)[] files)
    {
        var folder = System.IO.Path.Combine(Path, name);
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(folder, path))!);
            File.WriteAllText(System.IO.Path.Combine(folder, path), content);
        }
        return folder;
    }

    public string Zip(string name, params (string Path, string Content)[] files)
    {
        var file = System.IO.Path.Combine(Path, name);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (path, content) in files)
        {
            using var entry = zip.CreateEntry(path).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

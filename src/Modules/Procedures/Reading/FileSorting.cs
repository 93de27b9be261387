using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Reading;

/// <summary>Tells, from its name alone, what a file of an official archive is for.</summary>
static class FileSorting
{
    static readonly HashSet<string> Indexes = new(StringComparer.OrdinalIgnoreCase)
    {
        "arborescence", "menu", "redirections", "servicesEnLigne", "idxDateModifImp", "questionsReponses", "centresDeContact", "commentFaireSi", "glossaire", "dossiers", "themes", "actualites", "sommaire",
    };

    public static FilePurpose Of(string path)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        if (!extension.Equals(".xml", StringComparison.OrdinalIgnoreCase) || name.StartsWith('.')) return FilePurpose.Other;
        if (name.Equals("redirections", StringComparison.OrdinalIgnoreCase)) return FilePurpose.Redirections;
        return Indexes.Contains(name) && !SheetCodes.IsCode(name) ? FilePurpose.Index : FilePurpose.Sheet;
    }
}

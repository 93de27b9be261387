using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>
/// Reads <c>redirections.xml</c>. Its form has changed with the versions of the archive, so what counts is what it says: an entry that names two sheets leads from the
/// first to the second (unless the names of its attributes say otherwise), one that names a single sheet withdraws it.
/// </summary>
static class RedirectionFile
{
    static readonly string[] TargetWords = ["cible", "vers", "nouveau", "nouvelle", "destination", "target", "to"];

    public static IEnumerable<(string From, string? To)> Read(SheetElement root) => root.Everything().Select(Entry).OfType<(string, string?)>();

    static (string, string?)? Entry(SheetElement element)
    {
        var own = element.Attributes.Select(a => (Name: a.Key.ToLowerInvariant(), Code: CodeIn(a.Value)))
            .Concat(element.Elements.Where(e => !e.Elements.Any()).Select(e => (Name: e.Name.ToLowerInvariant(), Code: CodeIn(e["ID"] ?? e.Text))))
            .Append((Name: "", Code: element.Elements.Any() ? null : CodeIn(element.Text)))
            .Where(p => p.Code is not null).Select(p => (p.Name, Code: p.Code!)).ToList();
        // The leaves of an entry are read with the entry.
        if (own.Count == 0 || (own.Count == 1 && own[0].Name == "")) return null;
        var target = own.Count > 1 ? own.Where(p => TargetWords.Any(w => p.Name.Contains(w, StringComparison.Ordinal))).Select(p => p.Code).FirstOrDefault() ?? own[^1].Code : null;
        var from = own.Select(p => p.Code).FirstOrDefault(c => c != target);
        return from is null ? null : (from, target);
    }

    /// <summary>A code, alone or at the end of an address.</summary>
    static string? CodeIn(string text)
    {
        var last = text.Trim().Split('/')[^1].Replace(".xml", "", StringComparison.OrdinalIgnoreCase).Replace(".xhtml", "", StringComparison.OrdinalIgnoreCase);
        return SheetCodes.IsCode(last) ? last : null;
    }
}

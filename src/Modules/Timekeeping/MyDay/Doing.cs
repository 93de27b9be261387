using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.MyDay;

/// <summary>What was just done to a line, and can be undone.</summary>
enum Doing { Recorded, Revised, Deleted }

/// <summary>Carries it in the address of the page that comes next: <c>fait=note-…</c>.</summary>
static class Done
{
    public static string After(string path, Doing doing, TimeEntryId entry) =>
        path == Links.MyDay || path.StartsWith(Links.MyDay + "?", StringComparison.Ordinal)
            ? $"{path}{(path.Contains('?') ? '&' : '?')}fait={Word(doing)}-{entry.Value:N}" : path;

    public static (Doing Doing, TimeEntryId Entry)? Read(string? text)
    {
        if (text?.Split('-') is not [var word, var id] || !Guid.TryParseExact(id, "N", out var entry)) return null;
        return Enum.GetValues<Doing>().Where(d => Word(d) == word).Select(d => ((Doing, TimeEntryId)?)(d, new TimeEntryId(entry))).FirstOrDefault();
    }

    static string Word(Doing doing) => doing switch { Doing.Recorded => "note", Doing.Revised => "modifie", _ => "supprime" };
}

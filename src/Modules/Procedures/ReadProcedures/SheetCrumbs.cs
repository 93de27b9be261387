using Mitoyen.Platform.Design;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>The way to a sheet, as the official site tells it, through our pages. Its last level is the page itself.</summary>
static class SheetCrumbs
{
    public static IReadOnlyList<Crumb> Home { get; } = [new("Démarches", SheetAddress.Home)];

    public static IReadOnlyList<Crumb> To(Audience audience) => [.. Home, new(Audiences.Word(audience), SheetAddress.Of(audience))];

    public static IEnumerable<Crumb> Of(Sheet sheet, Audience audience, IReadOnlyDictionary<string, KnownSheet> known)
    {
        var levels = sheet.Root.Child("FilDAriane")?.Children("Niveau").Where(n => n.HasText).ToList() ?? [];
        return levels.SkipLast(1).Select(level => new Crumb(level.Text, Url(level, audience, known)));
    }

    static string Url(SheetElement level, Audience audience, IReadOnlyDictionary<string, KnownSheet> known)
    {
        if (Audiences.Read(level["ID"]) is { } named) return SheetAddress.Of(named);
        if (level["ID"] is { } code && known.TryGetValue(code, out var sheet)) return sheet.Url;
        return level["ID"] == "servicesEnLigne" ? $"{SheetAddress.Of(audience)}/services" : SheetAddress.Of(audience);
    }
}

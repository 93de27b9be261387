using System.Globalization;

namespace Mitoyen.Procedures.Domain;

/// <summary>A sheet of service-public.fr and what is known of it at first sight.</summary>
sealed class Sheet(SheetElement root)
{
    /// <summary>The roots of the schemas: sheets and nodes, resources, news.</summary>
    public static IReadOnlySet<string> Roots { get; } = new HashSet<string> { "Publication", "ServiceComplementaire", "Actualite" };

    public SheetElement Root => root;

    /// <summary>F… (sheet), N… (theme or folder), R… (resource), A… (news).</summary>
    public string Code { get; } = root["ID"] ?? root.Child("dc:identifier")?.Text ?? "";

    /// <summary>Fiche d’information, Fiche Question-réponse, Dossier, Theme, Formulaire…</summary>
    public string Kind { get; } = root["type"] ?? root.Name;

    public string Title { get; } = Named(root.Child("dc:title")?.Text, root);

    public string Description { get; } = root.Child("dc:description")?.Text ?? "";

    /// <summary>Whoever answers for the text.</summary>
    public string Contributor { get; } = root.Child("dc:contributor")?.Text ?? root.Child("dc:creator")?.Text ?? "";

    /// <summary>The day of the last change, as the sheet says it (« modified 2020-06-23 »).</summary>
    public DateOnly? ModifiedOn { get; } = Day(root.Child("dc:date")?.Text) ?? Day(root["dateMaj"]);

    /// <summary>The same page on the official site.</summary>
    public string? OfficialUrl { get; } = root["spUrl"];

    public string? Theme { get; } = root.Child("Theme")?.Child("Titre")?.Text ?? root.Child("dc:subject")?.Text;

    /// <summary>The folder that holds it, for the lists.</summary>
    public string? Folder { get; } = root.Child("DossierPere")?["ID"];

    /// <summary>The audience that the first level of its breadcrumb names.</summary>
    public Audience? Audience { get; } =
        Audiences.Read(root.Child("FilDAriane")?.Child("Niveau")?["ID"]) ?? Audiences.InPath(root["spUrl"] ?? "") ?? Audiences.Read(root.Child("Audience")?.Text);

    static string Named(string? title, SheetElement root) =>
        string.IsNullOrWhiteSpace(title) ? root.Child("Titre")?.Text ?? root["ID"] ?? "Fiche sans titre" : title;

    static DateOnly? Day(string? text)
    {
        for (var place = 0; text is not null && place + 10 <= text.Length; place++)
            if (DateOnly.TryParseExact(text.AsSpan(place, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return null;
    }
}

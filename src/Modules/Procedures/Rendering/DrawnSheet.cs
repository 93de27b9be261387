namespace Mitoyen.Procedures.Rendering;

/// <summary>A sheet as HTML, in the order of the page. Around it the page adds its title, attribution and local complement.</summary>
/// <param name="Breadcrumb">Where the sheet stands on the official site, leading to our pages; empty where the sheet does not say.</param>
/// <param name="Above">The kind of sheet, over the title.</param>
/// <param name="Contents">Links to the chapters; empty where there are few.</param>
/// <param name="Known">The sheets that it could link to.</param>
/// <param name="Unknown">Elements that no rule knows; their content is drawn all the same.</param>
sealed record DrawnSheet(DrawnPart Breadcrumb, DrawnPart Above, string Contents, IReadOnlyList<DrawnPart> Body, IReadOnlyDictionary<string, int> Unknown, IReadOnlyDictionary<string, KnownSheet> Known)
{
    public IEnumerable<DrawnPart> Parts => [Breadcrumb, Above, .. Body];

    public string BodyHtml => string.Concat(Body.Select(p => p.Html));
}

using System.Globalization;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>A sheet for machines: schema.org.</summary>
static class SheetFacts
{
    public static IReadOnlyDictionary<string, object?> Of(ImportedSheet row, string url, string root) => new Dictionary<string, object?>
    {
        ["@type"] = "WebPage",
        ["name"] = row.Title,
        ["description"] = row.Summary.Length > 0 ? row.Summary : null,
        ["url"] = root + url,
        ["inLanguage"] = "fr",
        ["dateModified"] = row.ModifiedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["isBasedOn"] = row.OfficialUrl,
        ["license"] = row.IsSample ? null : OfficialSite.LicenceUrl,
        ["author"] = row.Contributor.Length > 0 ? new Dictionary<string, object?> { ["@type"] = row.IsSample ? "Organization" : "GovernmentOrganization", ["name"] = row.Contributor } : null,
    };
}

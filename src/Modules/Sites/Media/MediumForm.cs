using Microsoft.AspNetCore.Http;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>A picture or file of the library, as it is described, replaced or deleted.</summary>
sealed class MediumForm
{
    public const string Describe = "decrire", Replace = "remplacer", Delete = "supprimer";

    public string? Name { get; set; }
    public string? Role { get; set; }
    public string? Alternative { get; set; }
    public string? Credit { get; set; }
    public string? Version { get; set; }
    public string? Action { get; set; }
    public string? File { get; set; }
    public IFormFile? Sent { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static MediumForm From(Medium medium) => new() { Name = medium.Name, Role = MediaWords.Role(medium), Alternative = medium.Alternative, Credit = medium.Credit, Version = FormReading.Version(medium) };
}

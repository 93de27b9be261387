using Microsoft.AspNetCore.Http;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>The part of an item's form that says which pictures and files it shows.</summary>
sealed class MediaForm
{
    /// <summary>Says that the form had this part: without it nothing changes.</summary>
    public string? Asked { get; set; }

    /// <summary>Ids of those that the form offered to keep, with spaces between.</summary>
    public string? Shown { get; set; }

    /// <summary>Of those that the item has, the ones that stay.</summary>
    public List<string> Kept { get; set => field = value ?? []; } = [];

    /// <summary>From the library.</summary>
    public List<string> Picked { get; set => field = value ?? []; } = [];

    /// <summary>The picture that comes first, and that lists show; empty: as they stand.</summary>
    public string? First { get; set; }
    public string? File { get; set; }

    /// <summary>A new one; a browser does not send it again after an error.</summary>
    public IFormFile? Upload { get; set; }
    public string? Role { get; set; }
    public string? Alternative { get; set; }
    public string? Name { get; set; }
    public string? Credit { get; set; }

    public IReadOnlyList<MediumId> ShownIds => [.. (Shown ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => Guid.TryParse(id, out _)).Select(id => MediumId.From(Guid.Parse(id)))];

    public static MediaForm From(ItemMedia media) => new() { Shown = media.ToString(), Kept = [.. media.All.Select(m => m.ToString())] };
}

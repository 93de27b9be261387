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

    /// <summary>Looked for in the library.</summary>
    public string? Query { get; set; }

    /// <summary>The query whose answer the form showed, and which page of it.</summary>
    public string? Answered { get; set; }
    public string? Page { get; set; }

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

    /// <summary>The button of the search, alone or with a bar and the number of a page.</summary>
    public const string Search = "images";

    public int PageShown => int.TryParse(Page, out var page) && page is > 0 and < 10_000 ? page : 1;

    /// <summary>
    /// Whether a press asks for the library and not for the whole form. Without script, the key Enter in the field of the search presses what Enter presses everywhere in the form:
    /// words that were not looked for yet are looked for, and nothing is published by mistake.
    /// </summary>
    public bool Asks(string? action)
    {
        if (action?.Split('|') is not [Search, .. var rest])
        {
            if (Words(Query) == Words(Answered) || Words(Query).Length == 0) return false;
            Page = null;
            return true;
        }
        Page = rest is [var page] && Words(Query) == Words(Answered) ? page : null;
        return true;
    }

    static string Words(string? query) => query?.Trim() ?? "";

    public static MediaForm From(ItemMedia media) => new() { Shown = media.ToString(), Kept = [.. media.All.Select(m => m.ToString())] };
}

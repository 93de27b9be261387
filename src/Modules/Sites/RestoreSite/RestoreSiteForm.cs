using System.Security.Cryptography;
using System.Text;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.RestoreSite;

/// <summary>The list that was read, sent back with one button.</summary>
sealed class RestoreSiteForm
{
    /// <summary>Stands for the items of the list as they were shown; another list is another mark.</summary>
    public string? Mark { get; set; }

    public static string MarkOf(IReadOnlyList<RestoreLine> plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', plan.OrderBy(l => l.Item.Id.Value).Select(l => $"{l.Item.Id}-{l.Item.Version}-{l.Version?.Number}-{l.State}")))))[..32];
}

using Microsoft.AspNetCore.Http;

namespace Mitoyen.Sites.Media;

/// <summary>Several files for one library.</summary>
sealed class AddMediaForm
{
    public string? Site { get; set; }
    public string? Files { get; set; }

    /// <summary>The files themselves; a browser does not send them again after an error.</summary>
    public IReadOnlyList<IFormFile> Sent { get; set; } = [];
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Data;

/// <summary>The bytes that are served: of a picture one row for each width and format, of a file the file itself. Two media of a partnership that are the same share them.</summary>
sealed class MediumContent : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public required string Hash { get; init; }

    /// <summary>0: a file.</summary>
    public required int Width { get; init; }
    public required string MediaType { get; init; }
    public required byte[] Content { get; init; }
}

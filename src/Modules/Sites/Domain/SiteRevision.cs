using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain;

/// <summary>
/// When something that a site shows changed last, by subject: the number grows with every change of the installation, so that each node finds out with one
/// question what to throw out of its cache. The empty site stands for all.
/// </summary>
[SharedAcrossPartnerships("a counter that every node reads for all sites; it says nothing of what changed")]
sealed class SiteRevision
{
    public required SiteId SiteId { get; init; }
    public required string Topic { get; init; }
    public required long Number { get; init; }
}

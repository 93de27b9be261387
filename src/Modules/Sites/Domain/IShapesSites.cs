using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain;

/// <summary>A row whose change changes what these sites show, as far as the row itself knows them.</summary>
interface IShapesSites
{
    IEnumerable<(SiteId Site, SiteTopic Topics)> Touched { get; }
}

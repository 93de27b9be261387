using Mitoyen.Platform.Design;

namespace Mitoyen.Sites.Drawing;

/// <summary>Stands in the layout where the page goes, which is drawn before it.</summary>
public sealed class PageSlot : Part;

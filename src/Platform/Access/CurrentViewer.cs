namespace Mitoyen.Platform.Access;

/// <summary>The viewer of this request; anonymous until the sign-in is read.</summary>
public sealed class CurrentViewer
{
    public Viewer Viewer { get; private set; } = Viewer.Anonymous;

    public void Is(Viewer viewer) => Viewer = viewer;
}

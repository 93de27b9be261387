namespace Mitoyen.Platform.Pictures;

/// <summary>A picture written anew from its pixels, and from nothing else of what was sent.</summary>
public sealed record Rendition(PictureFormat Format, int Width, int Height, byte[] Content);

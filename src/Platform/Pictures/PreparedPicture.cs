namespace Mitoyen.Platform.Pictures;

/// <summary>A picture in every width and format in which it will be served.</summary>
/// <param name="Hash">Of all that is served, 32 hexadecimal digits: an address with it may be kept for ever.</param>
/// <param name="Width">Of the widest.</param>
/// <param name="Height">Of the widest.</param>
public sealed record PreparedPicture(string Hash, int Width, int Height, IReadOnlyList<Rendition> Renditions);

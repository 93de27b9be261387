namespace Mitoyen.Platform.Pictures;

/// <summary>What is written and served: the lightest first, and one that every browser reads.</summary>
public enum PictureFormat { Avif, WebP, Jpeg, Png }

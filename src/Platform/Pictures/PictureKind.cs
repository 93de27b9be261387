namespace Mitoyen.Platform.Pictures;

/// <summary>What a picture that somebody sends may be.</summary>
enum PictureKind { Jpeg, Png, WebP, Gif, Avif }

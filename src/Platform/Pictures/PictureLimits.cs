namespace Mitoyen.Platform.Pictures;

/// <summary>What is looked at before a pixel is decoded.</summary>
public static class PictureLimits
{
    public const int MostMegabytes = 15;
    public const int MostBytes = MostMegabytes * 1024 * 1024;

    /// <summary>The largest photos of telephones have 50 million.</summary>
    public const long MostPixels = 52_000_000;

    public const int LongestSide = 16_000;
}

namespace Mitoyen.Platform.Pictures;

public static class PictureFormats
{
    public static string MediaType(this PictureFormat format) => format switch
    {
        PictureFormat.Avif => "image/avif",
        PictureFormat.WebP => "image/webp",
        PictureFormat.Jpeg => "image/jpeg",
        _ => "image/png",
    };

    /// <summary>What an address ends with, without the dot.</summary>
    public static string Extension(this PictureFormat format) => format switch
    {
        PictureFormat.Avif => "avif",
        PictureFormat.WebP => "webp",
        PictureFormat.Jpeg => "jpg",
        _ => "png",
    };
}

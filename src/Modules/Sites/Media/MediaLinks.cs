using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Addresses of the office's pages of pictures and files.</summary>
static class MediaLinks
{
    public const string Home = "/mediatheque";

    public static string Of(MediumId medium) => $"{Home}/{medium}";
}

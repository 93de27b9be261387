using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Mitoyen.Timekeeping.CalendarFeed;

/// <summary>256 random bits in an address; the database holds only their hash, so that a copy of it opens nothing.</summary>
static class FeedToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

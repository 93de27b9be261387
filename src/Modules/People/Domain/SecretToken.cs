using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Mitoyen.People.Domain;

/// <summary>What a link or a cookie carries: 256 random bits. The database keeps only its SHA-256, so a stolen copy of it opens nothing.</summary>
static class SecretToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

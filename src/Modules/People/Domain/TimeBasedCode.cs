using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Mitoyen.People.Domain;

/// <summary>The six digits of an authenticator app: RFC 6238 with HMAC-SHA-1 and steps of 30 seconds, what every app understands.</summary>
static class TimeBasedCode
{
    const int StepSeconds = 30;
    const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 random bits, the length of the hash (RFC 4226, 4, R6).</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(20);

    public static long StepAt(DateTime now) => (long)(now - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    public static string At(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238's default and what every app speaks; HMAC does not need the collision resistance that SHA-1 lost.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var value = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (value % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of a code typed now; a phone's clock may be half a minute off either way. Null when no step gives it.</summary>
    public static long? StepOf(byte[] key, string typed, DateTime now)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(key, step)), System.Text.Encoding.ASCII.GetBytes(digits)))
                return step;
        return null;
    }

    /// <summary>The key as apps read it (RFC 4648, base 32, no padding).</summary>
    public static string ToBase32(byte[] key)
    {
        var text = new System.Text.StringBuilder();
        for (var bit = 0; bit < key.Length * 8; bit += 5)
        {
            var value = 0;
            for (var i = 0; i < 5; i++) value = (value << 1) | (bit + i < key.Length * 8 ? (key[(bit + i) / 8] >> (7 - ((bit + i) % 8))) & 1 : 0);
            text.Append(Base32[value]);
        }
        return text.ToString();
    }
}

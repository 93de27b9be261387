namespace Mitoyen.Host.Demonstration;

/// <summary>Seeded chance: the same seed gives the same year on every machine.</summary>
sealed class Chance(int seed)
{
    readonly Random random = new(seed);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => random.Next(low, high + 1);

    public bool Happens(int perMille) => random.Next(1000) < perMille;

    public T OneOf<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public T Weighted<T>(params (int Weight, T Value)[] choices)
    {
        var draw = random.Next(choices.Sum(c => c.Weight));
        foreach (var (weight, value) in choices)
        {
            if (draw < weight) return value;
            draw -= weight;
        }
        throw new InvalidOperationException("The weights do not sum.");
    }

    /// <summary>A version 7 identifier whose random part comes from the seed.</summary>
    public Guid Id(DateTime at)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        var milliseconds = new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++) bytes[i] = (byte)(milliseconds >> (40 - (8 * i)));
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }
}

using System.IO.Compression;
using System.Buffers.Binary;

namespace Mitoyen.Host.Demonstration;

/// <summary>Colours on a raster, and the raster as a PNG file: enough to draw a landscape without anybody's photograph.</summary>
sealed class Canvas(int width, int height)
{
    readonly byte[] pixels = new byte[width * height * 3];

    public int Width => width;

    public int Height => height;

    /// <summary>Colours every point; both coordinates from 0 to 1, down and to the right.</summary>
    public void Paint(Func<double, double, (double Red, double Green, double Blue)?> colour)
    {
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                if (colour((x + 0.5) / width, (y + 0.5) / height) is { } c) Put(x, y, c);
    }

    /// <summary>Each row is stored as its difference from the one above (filter 2), which flat colours pack well.</summary>
    public byte[] ToPng()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (width * 3)];
            row[0] = 2;
            for (var y = 0; y < height; y++)
            {
                for (var i = 0; i < width * 3; i++) row[1 + i] = (byte)(pixels[(y * width * 3) + i] - (y == 0 ? 0 : pixels[((y - 1) * width * 3) + i]));
                zlib.Write(row);
            }
        }
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    void Put(int x, int y, (double Red, double Green, double Blue) c)
    {
        var at = ((y * width) + x) * 3;
        (pixels[at], pixels[at + 1], pixels[at + 2]) = (Byte(c.Red), Byte(c.Green), Byte(c.Blue));
    }

    static byte Byte(double part) => (byte)Math.Clamp(Math.Round(part), 0, 255);

    static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }
        return ~crc;
    }
}

using System.Security.Cryptography;

namespace Mitoyen.Territory.Etalab;

/// <summary>Hashes and counts a file while it is read, once.</summary>
sealed class MarkingStream(FileStream file, Action<long, long> progress) : Stream
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    long done;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => file.Length;
    public override long Position { get => done; set => throw new NotSupportedException(); }

    public string Hash() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await file.ReadAsync(buffer, cancellationToken);
        return Mark(buffer.Span, read);
    }

    public override int Read(byte[] buffer, int offset, int count) => Mark(buffer.AsSpan(offset, count), file.Read(buffer, offset, count));

    int Mark(Span<byte> buffer, int read)
    {
        hash.AppendData(buffer[..read]);
        done += read;
        progress(done, file.Length);
        return read;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        hash.Dispose();
        base.Dispose(disposing);
    }
}

using Microsoft.AspNetCore.Http;

namespace Mitoyen.Sites.Caching;

/// <summary>Keeps back an answer of text; anything else (pictures, files) passes through as it is written.</summary>
sealed class CapturedBody(HttpResponse response, Stream outward, bool discards) : Stream
{
    byte[] kept = [];
    int length;
    bool? keeps;

    /// <summary>The whole text; null when it was passed through.</summary>
    public byte[]? Text => keeps == false ? null : length == kept.Length ? kept : kept[..length];

    /// <summary>Whether this kind of answer is text.</summary>
    public static bool IsText(string? contentType) =>
        contentType is not null && (contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.Contains("json", StringComparison.Ordinal) || contentType.Contains("xml", StringComparison.Ordinal));

    bool Keeps => keeps ??= IsText(response.ContentType);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Keeps) Keep(buffer);
        else if (!discards) outward.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!Keeps) return discards ? ValueTask.CompletedTask : outward.WriteAsync(buffer, cancellationToken);
        Keep(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <summary>A page that is drawn at once comes in one piece, and takes no more than its length.</summary>
    void Keep(ReadOnlySpan<byte> more)
    {
        if (kept.Length - length < more.Length) Array.Resize(ref kept, length == 0 ? more.Length : Math.Max(kept.Length * 2, length + more.Length));
        more.CopyTo(kept.AsSpan(length));
        length += more.Length;
    }

    public override void Flush()
    {
        if (keeps == false) outward.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => keeps == false ? outward.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}

using System.Buffers.Binary;
using System.IO.Compression;

namespace ProNet.Imports.Reading;

/// <summary>
/// Decompresses a gzip file and notices when it is cut short. The runtime's stream just ends there, so a transfer that broke off would pass for
/// a whole file; the length that gzip writes at the end of its data (RFC 1952, ISIZE) tells.
/// </summary>
internal sealed class GzipContent(Stream compressed, string path) : Stream
{
    private readonly GZipStream content = new(compressed, CompressionMode.Decompress);
    private long length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The data ends, or breaks, before its end.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = content.Read(buffer, offset, count);
        length += read;
        if (read == 0 && count > 0 && IsCutShort())
            throw new InvalidDataException("Unexpected end of the compressed data.");
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }

    private bool IsCutShort()
    {
        using var file = File.OpenRead(path);
        if (file.Length < 18)
            return true;
        Span<byte> trailer = stackalloc byte[4];
        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(trailer);
        var stated = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        if (stated == (uint)length)
            return false;

        // Files may be several gzip members one after another; then the last states only its own length.
        return stated > length || !HasSecondMember(file);
    }

    private static bool HasSecondMember(FileStream file)
    {
        ReadOnlySpan<byte> header = [0x1F, 0x8B, 0x08];
        var buffer = new byte[1 << 16];
        file.Position = 1;
        var kept = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(header) >= 0)
                return true;
            kept = Math.Min(2, filled);
            Array.Copy(buffer, filled - kept, buffer, 0, kept);
        }

        return false;
    }
}

namespace ProNet.Imports.Reading;

/// <summary>Unpacked content, read no further than <see cref="ImportLimits"/> allow: a few kilobytes can unpack to more than a disk holds.</summary>
/// <param name="content">Unpacks while it is read.</param>
/// <param name="packedBytes">Size of the compressed data.</param>
internal sealed class BoundedContent(Stream content, long packedBytes) : Stream
{
    private readonly long most = Math.Min(ImportLimits.UnpackedBytes, Math.Max(ImportLimits.UnpackedBytesOfAnyRatio, packedBytes * ImportLimits.UnpackedRatio));
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

    /// <exception cref="InvalidDataException">There is more than the limits allow.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = content.Read(buffer, offset, count);
        length += read;
        if (length > most)
            throw new InvalidDataException($"It unpacks to more than {most >> 20} MB, from {packedBytes} bytes: no more of it is read. What came before is kept; unpack it yourself if you trust it.");
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
}

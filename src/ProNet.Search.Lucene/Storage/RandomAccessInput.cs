using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace ProNet.Search.Lucene.Storage;

/// <summary>A part of an index file. Clones and slices share its handle, which belongs to whoever opened it.</summary>
internal sealed class RandomAccessInput : BufferedIndexInput
{
    private readonly SafeFileHandle file;
    private readonly long start;
    private readonly long length;
    private bool ownsFile;

    public RandomAccessInput(string path, SafeFileHandle file, IOContext context, (long Start, long Length)? slice = null)
        : base(path, context)
    {
        this.file = file;
        ownsFile = slice is null;
        (start, length) = slice ?? (0, RandomAccess.GetLength(file));
    }

    public override long Length => length;

    public override object Clone()
    {
        var clone = (RandomAccessInput)base.Clone();
        clone.ownsFile = false;
        return clone;
    }

    protected override void ReadInternal(byte[] b, int offset, int length)
    {
        var position = Position;
        if (position + length > this.length)
            throw new EndOfStreamException($"{this} ends at {this.length}, and {length} bytes at {position} were asked for.");
        while (length > 0)
        {
            var read = RandomAccess.Read(file, b.AsSpan(offset, length), start + position);
            if (read == 0)
                throw new EndOfStreamException($"{this} was cut short at {position}.");
            (offset, length, position) = (offset + read, length - read, position + read);
        }
    }

    protected override void SeekInternal(long pos)
    {
        // Each read says where it begins.
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsFile)
            file.Dispose();
    }
}

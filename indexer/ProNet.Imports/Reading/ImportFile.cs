namespace ProNet.Imports.Reading;

/// <summary>A file to import. Counts the bytes read from it, which is what the time left is estimated from.</summary>
internal sealed class ImportFile(string path)
{
    private long bytesRead;

    public string Path { get; } = path;

    public string Name { get; } = System.IO.Path.GetFileName(path);

    /// <summary>In bytes, as it lies on the disk. Zero for what is no ordinary file (a pipe, a device, a socket), whose size nobody knows.</summary>
    public long Length { get; } = Size(path);

    public long BytesRead => Interlocked.Read(ref bytesRead);

    /// <summary>Name without <c>.gz</c>, in lower case, for telling formats by extension.</summary>
    public string PlainName
    {
        get
        {
            var lower = Name.ToLowerInvariant();
            return lower.EndsWith(".gz", StringComparison.Ordinal) ? lower[..^3] : lower;
        }
    }

    /// <summary>Opens the content, decompressed when the file is gzip (told by its first bytes, not by its name).</summary>
    /// <exception cref="InvalidDataException">It is empty, or no ordinary file: opening a pipe waits for a writer who may never come.</exception>
    public Stream Open()
    {
        if (Length == 0)
            throw new InvalidDataException("It holds no record: it is empty, or a pipe or a device instead of a file. Save its content to a file and import that.");
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
        file.Position = 0;
        var counted = new CountingStream(file, count => Interlocked.Add(ref bytesRead, count));
        return isGzip ? new BoundedContent(new GzipContent(counted, Path), Length) : counted;
    }

    private static long Size(string path)
    {
        // The size of a link is that of its text; a link to a pipe of this process leads to a file that is not there.
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.Length : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target ? target.Length : 0;
    }

    /// <summary>The file is done with, however much of it was read.</summary>
    public void MarkRead() => Interlocked.Exchange(ref bytesRead, Length);

    /// <summary>The first bytes of the content, for telling formats apart; empty when it cannot be read.</summary>
    public byte[] Peek(int count)
    {
        try
        {
            using var content = Open();
            var buffer = new byte[count];
            var read = content.ReadAtLeast(buffer, count, throwOnEndOfStream: false);
            return buffer[..read];
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [];
        }
        finally
        {
            Interlocked.Exchange(ref bytesRead, 0);
        }
    }
}

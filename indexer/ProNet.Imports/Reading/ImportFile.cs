namespace ProNet.Imports.Reading;

/// <summary>A file to import. Counts the bytes read from it, which is what the time left is estimated from.</summary>
internal sealed class ImportFile(string path)
{
    private long bytesRead;

    public string Path { get; } = path;

    public string Name { get; } = System.IO.Path.GetFileName(path);

    public long Length { get; } = new FileInfo(path).Length;

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
    public Stream Open()
    {
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
        file.Position = 0;
        var counted = new CountingStream(file, count => Interlocked.Add(ref bytesRead, count));
        return isGzip ? new GzipContent(counted, Path) : counted;
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

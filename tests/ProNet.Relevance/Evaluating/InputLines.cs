using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace ProNet.Relevance.Evaluating;

/// <summary>Lines of a file, plain or gzip by what it begins with. Bytes that are no UTF-8 become U+FFFD, as anywhere that foreign text is read.</summary>
internal static class InputLines
{
    public static async IAsyncEnumerable<(int Number, string Text)> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var file = File.OpenRead(path);
        var start = new byte[2];
        var isGzip = await file.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancellationToken) == 2 && start[0] == 0x1f && start[1] == 0x8b;
        file.Position = 0;
        await using Stream stream = isGzip ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
            yield return (number, line);
    }
}

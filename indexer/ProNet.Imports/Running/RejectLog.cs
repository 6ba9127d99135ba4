using System.Text.Encodings.Web;
using System.Text.Json;
using ProNet.Imports.Reading;
using ProNet.Imports.Text;

namespace ProNet.Imports.Running;

/// <summary>
/// The records that were not imported, one JSON object a line. The file appears with the first of them and stops growing at
/// <see cref="ImportLimits.ListedRejects"/>; its last line then says how many more there were.
/// </summary>
internal sealed class RejectLog(string dataFolder, string kind, long batchId) : IAsyncDisposable
{
    // Read by people in a terminal: French text stays legible.
    private static readonly JsonSerializerOptions Legible =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private StreamWriter? writer;
    private int listed;
    private long more;

    /// <summary>Where the rejects are; null while there are none.</summary>
    public string? Path { get; private set; }

    public async Task AddAsync<T>(IEnumerable<ImportItem<T>> items, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var item in items)
        {
            if (listed == ImportLimits.ListedRejects)
            {
                more++;
                continue;
            }

            listed++;
            await WriteAsync(item.File, item.Line, item.Key, item.Reason, cancellationToken);
        }

        if (writer is not null)
            await writer.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (writer is null)
            return;
        if (more > 0)
            await WriteAsync("", 0, "", $"{more} more records were rejected; this file lists the first {ImportLimits.ListedRejects}.", CancellationToken.None);
        await writer.DisposeAsync();
    }

    private Task WriteAsync(string file, long line, string key, string reason, CancellationToken cancellationToken)
    {
        writer ??= Open();
        var entry = new { File = file, Line = line, Key = Excerpt.Cut(key, ImportLimits.RejectText), Reason = Excerpt.Cut(reason, ImportLimits.RejectText) };
        return writer.WriteLineAsync(JsonSerializer.Serialize(entry, Legible).AsMemory(), cancellationToken);
    }

    private StreamWriter Open()
    {
        var folder = System.IO.Path.Combine(dataFolder, "rejects");
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, $"{kind}-{batchId}.jsonl");
        return new StreamWriter(Path, append: false);
    }
}

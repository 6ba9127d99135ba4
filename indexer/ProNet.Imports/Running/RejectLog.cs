using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProNet.Imports.Running;

/// <summary>The records that were not imported, one JSON object a line. The file appears with the first of them.</summary>
internal sealed class RejectLog(string dataFolder, string kind, long batchId) : IAsyncDisposable
{
    // Read by people in a terminal: French text stays legible.
    private static readonly JsonSerializerOptions Legible =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private StreamWriter? writer;

    /// <summary>Where the rejects are; null while there are none.</summary>
    public string? Path { get; private set; }

    public async Task AddAsync<T>(IEnumerable<ImportItem<T>> items, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var item in items)
        {
            writer ??= Open();
            var line = JsonSerializer.Serialize(new { item.File, item.Line, item.Key, item.Reason }, Legible);
            await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        if (writer is not null)
            await writer.FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (writer is not null)
            await writer.DisposeAsync();
    }

    private StreamWriter Open()
    {
        var folder = System.IO.Path.Combine(dataFolder, "rejects");
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, $"{kind}-{batchId}.jsonl");
        return new StreamWriter(Path, append: false);
    }
}

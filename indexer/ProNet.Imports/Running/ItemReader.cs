using System.Threading.Channels;
using ProNet.Imports.Reading;

namespace ProNet.Imports.Running;

/// <summary>
/// The reading half of a run: reads and parses file after file on its own thread and hands over batches through a bounded channel, so that
/// parsing overlaps with storing and can never run far ahead of it.
/// </summary>
internal sealed class ItemReader<T>(IImporter<T> importer, ImportInputs inputs, int batchSize)
    where T : class
{
    private readonly Channel<List<ImportItem<T>>> batches = Channel.CreateBounded<List<ImportItem<T>>>(
        new BoundedChannelOptions(3) { SingleReader = true, SingleWriter = true });

    private readonly List<string> problems = [];

    public ChannelReader<List<ImportItem<T>>> Batches => batches.Reader;

    /// <summary>A sentence for each file that broke off. Complete once the batches are.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Reads everything; completes the channel, with the failure if there is one.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in inputs.Files)
                await ReadAsync(file, cancellationToken);
            batches.Writer.Complete();
        }
        catch (Exception e)
        {
            batches.Writer.Complete(e);
        }
    }

    private async Task ReadAsync(ImportFile file, CancellationToken cancellationToken)
    {
        // Keys are compared within a file: the same record in a second file is a newer version of it, not a mistake.
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var batch = new List<ImportItem<T>>(batchSize);
        var isEmpty = true;
        var known = problems.Count;
        using var items = importer.Read(file).GetEnumerator();
        while (TryMoveNext(file, items))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isEmpty = false;
            var item = Checked(items.Current);
            if (item.Value is not null && !keys.Add(item.Key))
                item = ImportItem<T>.Rejected(item.File, item.Line, "A record with the same id came earlier in the file; the first one is kept.", item.Key);
            batch.Add(item);
            if (batch.Count == batchSize)
            {
                await batches.Writer.WriteAsync(batch, cancellationToken);
                batch = new List<ImportItem<T>>(batchSize);
            }
        }

        file.MarkRead();
        if (isEmpty && problems.Count == known && !importer.IsCompanion(file))
            problems.Add($"{file.Name} holds no record.");
        if (batch.Count > 0)
            await batches.Writer.WriteAsync(batch, cancellationToken);
    }

    private ImportItem<T> Checked(ImportItem<T> item)
    {
        if (item.Value is null)
            return item;
        var objection = importer.Objections(item.Value).Prepend(FieldCheck.Text("id", item.Key, ImportLimits.Key)).FirstOrDefault(o => o.Length > 0);
        return objection is null ? item : ImportItem<T>.Rejected(item.File, item.Line, objection, item.Key);
    }

    private bool TryMoveNext(ImportFile file, IEnumerator<ImportItem<T>> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (InvalidDataException e)
        {
            problems.Add($"{file.Name}: {Sentence(e.Message)}");
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{file.Name} could not be read to its end: {e.Message}");
            return false;
        }
    }

    /// <summary>Our own readers say what is wrong in a sentence; what remains comes from gzip decoding.</summary>
    private static string Sentence(string message) => message.StartsWith("It ", StringComparison.Ordinal) || message.StartsWith("The ", StringComparison.Ordinal)
        ? message
        : "The compressed data is cut short or damaged; what could be read before that place is imported. Fetch the file again.";
}

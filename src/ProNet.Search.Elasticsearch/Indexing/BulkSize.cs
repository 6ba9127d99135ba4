namespace ProNet.Search.Elasticsearch.Indexing;

/// <summary>How many bytes one bulk request holds: less after the servers were too busy, slowly more while they are not.</summary>
internal sealed class BulkSize
{
    public const int Least = 256 * 1024;
    public const int Most = 10 * 1024 * 1024;

    private int bytes = 4 * 1024 * 1024;

    public int Bytes => Volatile.Read(ref bytes);

    public void Worked() => Volatile.Write(ref bytes, Math.Min(Most, Bytes + (Bytes / 8)));

    public void WasTooMuch() => Volatile.Write(ref bytes, Math.Max(Least, Bytes / 2));
}

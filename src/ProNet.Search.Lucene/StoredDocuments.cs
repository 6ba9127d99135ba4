using ProNet.Search.Documents;
using ProNet.Search.Lucene.Columns;

namespace ProNet.Search.Lucene;

/// <summary>Reads documents back as they were written.</summary>
internal sealed class StoredDocuments(Snapshot snapshot)
{
    private static readonly HashSet<string> JsonOnly = [SystemFields.Json];

    public SearchDocument Read(Segment segment, int doc)
    {
        var json = segment.Context.AtomicReader.Document(doc, JsonOnly).GetBinaryValue(SystemFields.Json);
        return snapshot.Schema.ReadDocument(json.Bytes.AsSpan(json.Offset, json.Length));
    }
}

using System.Text.Json;
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
        var bytes = json.Bytes.AsSpan(json.Offset, json.Length);
        return snapshot.Mapper.Schema.Subject switch
        {
            SubjectKind.Member => JsonSerializer.Deserialize<MemberDocument>(bytes)!,
            SubjectKind.Job => JsonSerializer.Deserialize<JobDocument>(bytes)!,
            SubjectKind.Organisation => JsonSerializer.Deserialize<OrganisationDocument>(bytes)!,
            var kind => throw new NotSupportedException($"The Lucene engine does not store documents of the kind {kind}."),
        };
    }
}

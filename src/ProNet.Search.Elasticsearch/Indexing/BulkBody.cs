using System.Buffers;
using System.Text.Json;
using ProNet.Domain.Access;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Indexing;

namespace ProNet.Search.Elasticsearch.Indexing;

/// <summary>The lines of one bulk request, for what operations of one kind say for one view.</summary>
internal sealed class BulkBody(SchemaMapper mapper, View view)
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

    public int Length => buffer.WrittenCount;

    public ReadOnlyMemory<byte> Lines => buffer.WrittenMemory;

    /// <summary>Adds an operation; the external version lets the server refuse what is older than what it holds.</summary>
    public void Add(IndexOperation operation)
    {
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("index");
            writer.WriteString("_id", SchemaMapper.DocumentId(operation.Id));
            writer.WriteNumber("version", operation.Version);
            writer.WriteString("version_type", "external");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        EndLine();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (operation.Renditions[view] is { } document)
                mapper.Write(writer, document);
            else
                SchemaMapper.WriteTombstone(writer, operation.Id);
        }

        EndLine();
    }

    private void EndLine() => buffer.Write("\n"u8);
}

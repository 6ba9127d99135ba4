using System.Security.Cryptography;
using System.Text;
using ProNet.Search.Indexing;

namespace ProNet.Search.Elasticsearch.Tests;

/// <summary>A batch that was written to an empty set of indices before anything else.</summary>
/// <param name="Key">The same for batches of the same operations in the same order.</param>
/// <param name="Kinds">Of its operations.</param>
/// <param name="Outcomes">What became of each.</param>
internal sealed record FirstBatch(string Key, ValueList<SubjectKind> Kinds, ValueList<OperationOutcome> Outcomes)
{
    public static string KeyOf(IEnumerable<IndexOperation> operations)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var operation in operations)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{operation.Subject} {operation.Id} {operation.Version}"));
            foreach (var document in operation.Renditions.All)
                hash.AppendData(document is null ? "\n-"u8 : [.. Encoding.UTF8.GetBytes($"\n{document.Subject} "), .. document.ToJson()]);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

using Lucene.Net.Index;

namespace ProNet.Search.Lucene.Storage;

/// <summary>Which version of everything an index holds, deletions included.</summary>
internal static class HeldVersions
{
    public static Dictionary<long, long> Read(RandomAccessDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        var versions = new Dictionary<long, long>(reader.NumDocs);
        foreach (var leaf in reader.Leaves)
        {
            var ids = leaf.AtomicReader.GetNumericDocValues(SystemFields.Id);
            var held = leaf.AtomicReader.GetNumericDocValues(SystemFields.Version);
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; doc < leaf.AtomicReader.MaxDoc; doc++)
            {
                if (live is null || live.Get(doc))
                    versions[ids.Get(doc)] = held.Get(doc);
            }
        }

        return versions;
    }
}

using System.Runtime.InteropServices;

namespace ProNet.Search.Percolation;

/// <summary>How many of the documents that were looked at have a predicate.</summary>
internal sealed class KeyStatistics
{
    private readonly Dictionary<ulong, int> documents = [];

    public void Count(PredicateSet document)
    {
        foreach (var key in document.Keys)
            CollectionsMarshal.GetValueRefOrAddDefault(documents, key, out _)++;
    }

    /// <summary>At least 1, so that several predicates cost more than one where none was ever seen.</summary>
    public long Documents(ulong key) => documents.GetValueOrDefault(key) + 1L;
}

using Microsoft.EntityFrameworkCore;

namespace ProNet.Imports.Running;

/// <summary>Records of a batch that have to be stored, told apart by one query for each source.</summary>
/// <param name="New">Those that the store does not have.</param>
/// <param name="Changed">Those that say something else than what is stored, by the id of the stored one.</param>
internal sealed record SortedRecords<T>(List<T> New, Dictionary<long, T> Changed)
{
    /// <param name="stored">All subjects of the kind.</param>
    /// <param name="records">The batch; no two of it have the same source and external id.</param>
    /// <param name="read">The subject that a record gives, and the digest of what it says.</param>
    /// <param name="tally">Counts them.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    public static async Task<SortedRecords<T>> SortAsync<TSubject>(
        IQueryable<TSubject> stored, IEnumerable<T> records, Func<T, (TSubject Subject, string Digest)> read, StoreTally tally, CancellationToken cancellationToken)
        where TSubject : class, ISubject
    {
        var sorted = new SortedRecords<T>([], []);
        foreach (var ofSource in records.Select(r => (Record: r, Read: read(r))).GroupBy(r => r.Read.Subject.Source, StringComparer.Ordinal))
        {
            var (source, ids) = (ofSource.Key, ofSource.Select(r => r.Read.Subject.ExternalId).ToList());
            var known = await stored.Where(s => s.Source == source && ids.Contains(s.ExternalId))
                .Select(s => new { s.Id, s.ExternalId, s.ContentHash })
                .ToDictionaryAsync(s => s.ExternalId, StringComparer.Ordinal, cancellationToken);
            foreach (var (record, (subject, digest)) in ofSource)
            {
                if (!known.TryGetValue(subject.ExternalId, out var before))
                    sorted.New.Add(record);
                else if (before.ContentHash != digest)
                    sorted.Changed.Add(before.Id, record);
                else
                    tally.Unchanged++;
            }
        }

        tally.Created += sorted.New.Count;
        tally.Updated += sorted.Changed.Count;
        return sorted;
    }
}

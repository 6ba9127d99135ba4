using ProNet.Search.Schema;

namespace ProNet.Search.Percolation;

/// <summary>
/// Stored searches of one kind, each filed under the rarest thing that a document must have to match it, so that a changed document meets only those that it
/// may match and not all of them. Searches that require nothing meet every document. Kept up one search at a time. Safe to use from many threads; adding and removing wait for readers.
/// </summary>
public sealed class PercolationIndex : IDisposable
{
    private readonly ReaderWriterLockSlim gate = new();
    private readonly PostingTable postings = new();
    private readonly KeyStatistics statistics = new();
    private readonly RequiredPredicates required;
    private readonly Dictionary<long, int> places = [];
    private readonly Stack<int> free = new();
    private readonly List<Filed?> filed = [];
    private readonly List<int> always = [];

    /// <param name="subject">The kind.</param>
    public PercolationIndex(SubjectKind subject)
    {
        Subject = subject;
        required = new RequiredPredicates(SearchSchemas.For(subject), statistics.Documents);
    }

    public SubjectKind Subject { get; }

    /// <summary>Stored searches.</summary>
    public int Count => places.Count;

    /// <summary>Stored searches that every document is a candidate of.</summary>
    public int Unfiled => always.Count;

    /// <summary>Looks at a document to learn what is rare. It changes only where searches are filed from now on, so that a few thousand documents are learned before the searches are added.</summary>
    public void Learn(PercolatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        gate.EnterWriteLock();
        try
        {
            statistics.Count(document.Predicates);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>Adds a search, or puts it in the place of the one with its id.</summary>
    /// <exception cref="ArgumentException">The search is about another kind.</exception>
    public void Put(StoredSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        if (search.Request.Criteria.Subject != Subject)
            throw new ArgumentException($"A search for {search.Request.Criteria.Subject} is not one for {Subject}.", nameof(search));
        gate.EnterWriteLock();
        try
        {
            Take(search.Id);
            var clauses = required.Of(search.Request).OrderBy(required.CostOf).ToList();
            var place = free.Count > 0 ? free.Pop() : filed.Count;
            if (place == filed.Count)
                filed.Add(null);
            filed[place] = new Filed(search, clauses.Count == 0 ? null : clauses[0], [.. clauses.Skip(1)]);
            places.Add(search.Id, place);
            if (clauses.Count == 0)
                always.Add(place);
            foreach (var key in clauses.Count == 0 ? [] : clauses[0])
                postings.Add(key, place);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <returns>False when there is none of that id.</returns>
    public bool Remove(long id)
    {
        gate.EnterWriteLock();
        try
        {
            return Take(id);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>Adds the searches that a document may match, each once, in no particular order. All that it matches are among them, whoever asks.</summary>
    public void Candidates(PercolatedDocument document, List<StoredSearch> found)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(found);
        var has = document.Predicates;
        gate.EnterReadLock();
        try
        {
            foreach (var place in always)
                found.Add(filed[place]!.Search);
            foreach (var key in has.Keys)
            {
                if (postings.Find(key) is not { } met)
                    continue;
                foreach (var place in met)
                {
                    if (filed[place]!.IsCandidate(key, has))
                        found.Add(filed[place]!.Search);
                }
            }
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public void Dispose() => gate.Dispose();

    private bool Take(long id)
    {
        if (!places.Remove(id, out var place))
            return false;
        foreach (var key in filed[place]!.Keys ?? [])
            postings.Remove(key, place);
        if (filed[place]!.Keys is null)
            always.Remove(place);
        filed[place] = null;
        free.Push(place);
        return true;
    }

    /// <param name="Search">What is filed.</param>
    /// <param name="Keys">Under which; null for every document, and none for no document.</param>
    /// <param name="Others">What a document must have besides, which is asked before the search itself is.</param>
    private sealed record Filed(StoredSearch Search, ulong[]? Keys, ulong[][] Others)
    {
        /// <summary>A document that has several of the keys meets the search at the first of them only.</summary>
        public bool IsCandidate(ulong met, PredicateSet has)
        {
            foreach (var key in Keys!)
            {
                if (key == met)
                    break;
                if (has.Contains(key))
                    return false;
            }

            return Array.TrueForAll(Others, has.ContainsAny);
        }
    }
}

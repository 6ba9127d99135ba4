using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>
/// Shows why a document matches, in its own words. Works on documents and trees alone, so every engine gives the same evidence, and nothing is
/// stored or computed for documents that are not on the page. Immutable; build one per request and use it for all hits.
/// </summary>
public sealed class Highlighter
{
    private const int Most = 3;

    private readonly EvidenceFinder finder;

    /// <param name="schema">Schema of the documents.</param>
    /// <param name="query">The expanded tree that was run.</param>
    public Highlighter(SearchSchema schema, QueryNode query)
        : this(new EvidenceFinder(schema, query))
    {
    }

    internal Highlighter(EvidenceFinder finder) => this.finder = finder;

    /// <summary>
    /// At most three pieces, best evidence first: the one that shows the most clauses, headline before prose; each later one preferably shows a
    /// clause not shown yet. Words below a NOT, and words outside the field that was asked for, are not marked.
    /// </summary>
    /// <returns>Empty when the query looks for no text, or matched only fields that stand in the hit anyway.</returns>
    public ValueList<Highlight> Highlight(SearchDocument document) => Choose(finder.Find(document));

    internal ValueList<Highlight> Choose(DocumentEvidence found)
    {
        var left = EvidenceCandidates.Of(finder.Showable(found.Values));
        var shown = new List<EvidenceCandidate>();
        var proven = new HashSet<int>();
        while (shown.Count < Most && Best(left, shown, proven) is { } best)
        {
            left.Remove(best);
            shown.Add(best);
            proven.UnionWith(best.Clauses);
        }

        return shown.Select(c => c.Highlight).ToValueList();
    }

    /// <summary>Marks any text as a value of a field: a name in a hit's heading, a whole description on a page.</summary>
    /// <param name="field">Name of a text field of the schema.</param>
    /// <param name="text">The text as shown.</param>
    /// <returns>Matched words, ascending and not overlapping.</returns>
    public ValueList<TextSpan> Mark(string field, string text) => Snippet.Marks(finder.Find(field, text));

    private static EvidenceCandidate? Best(List<EvidenceCandidate> left, List<EvidenceCandidate> shown, HashSet<int> proven) => left
        .Select(c => (Candidate: c, New: c.Clauses.Count(clause => !proven.Contains(clause))))
        .Where(c => c.New > 0 || !shown.Exists(c.Candidate.SaysTheSameAs))
        .OrderByDescending(c => c.New)
        .ThenByDescending(c => c.Candidate.Clauses.Count)
        .ThenBy(c => c.Candidate.Tier)
        .ThenByDescending(c => c.Candidate.AsWritten)
        .Select(c => c.Candidate)
        .FirstOrDefault();
}

using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>
/// A query made ready to be looked for in documents: each text is analysed once, and each of its tokens is looked up once for all leaves.
/// Immutable, so one instance serves all hits of a page.
/// </summary>
internal sealed class EvidenceFinder
{
    private readonly TextField[] fields;
    private readonly Dictionary<string, List<TermPattern>> byFirstStem = [];
    private readonly List<TermPattern> others = [];
    private readonly List<AndNode> runs;
    private readonly NestedNode[] nested;

    /// <summary>By leaf, the index of its nested clause; -1 for none.</summary>
    private readonly int[] nestedOf;
    private readonly SearchSchema schema;

    public EvidenceFinder(SearchSchema schema, QueryNode query)
    {
        this.schema = schema;
        fields = schema.TextFields.ToArray();
        Clauses = EvidenceClauses.Of(query);
        var builder = new PatternBuilder(schema);
        for (var i = 0; i < Clauses.Count; i++)
            builder.Add(Clauses[i], i, positive: true);
        Leaves = builder.Leaves;
        runs = Leaves.Where(l => l.Nested is null).Select(l => l.Run).OfType<AndNode>().Distinct().ToList();
        nested = [.. builder.Nested];
        nestedOf = [.. Leaves.Select(l => l.Nested is { } clause ? Array.IndexOf(nested, clause) : -1)];
        foreach (var pattern in builder.Patterns)
            Bucket(pattern).Add(pattern);
    }

    public IReadOnlyList<QueryNode> Clauses { get; }

    public IReadOnlyList<QueryLeaf> Leaves { get; }

    /// <summary>True when the query looks for no text, so that no document needs to be read.</summary>
    public bool IsEmpty => byFirstStem.Count == 0 && others.Count == 0;

    /// <summary>Every place where a leaf matches, by field in schema order and by value.</summary>
    public DocumentEvidence Find(SearchDocument document)
    {
        var found = new List<ValueEvidence>();
        var tokens = new List<AnalyzedToken>();
        for (var i = 0; i < fields.Length && !IsEmpty; i++)
        {
            foreach (var (entry, text) in fields[i].Values(document).Index())
            {
                if (Find(i, text, tokens) is { Count: > 0 } occurrences)
                    found.Add(new ValueEvidence(fields[i], entry, text, occurrences));
            }
        }

        if (runs.Count > 0)
            DropIncompleteRuns(found);
        return new DocumentEvidence(found, nested.Length > 0 ? KeepMatchingEntries(document, found) : []);
    }

    /// <summary>Drops the words of nested clauses that stand in entries without all of their clause: they are no evidence.</summary>
    /// <returns>The clauses of which an entry has all.</returns>
    private HashSet<NestedNode> KeepMatchingEntries(SearchDocument document, List<ValueEvidence> found)
    {
        var own = Array.ConvertAll(nested, _ => new List<(QueryNode Leaf, int Entry)>());
        foreach (var value in found)
        {
            foreach (var leaf in value.Occurrences.Select(o => o.Leaf).Where(leaf => nestedOf[leaf] >= 0))
                own[nestedOf[leaf]].Add((Leaves[leaf].Node, value.Entry));
        }

        var evidence = nested.Select((clause, i) => new NestedEvidence(schema, clause, document, own[i])).ToArray();
        var entries = Array.ConvertAll(evidence, e => e.Entries());
        foreach (var value in found)
            value.Occurrences.RemoveAll(o => nestedOf[o.Leaf] >= 0 && !Stands(nestedOf[o.Leaf], Leaves[o.Leaf].Run, value.Entry));
        found.RemoveAll(v => v.Occurrences.Count == 0);
        return nested.Where((_, i) => entries[i].Count > 0).ToHashSet();

        bool Stands(int clause, AndNode? run, int entry) => entries[clause].Contains(entry) && (run is null || evidence[clause].HasRun(run, entry));
    }

    /// <summary>One word of <c>machine learning</c> is no evidence for the skill.</summary>
    private void DropIncompleteRuns(List<ValueEvidence> found)
    {
        var present = found.SelectMany(v => v.Occurrences).Select(o => Leaves[o.Leaf].Node).ToHashSet();
        var incomplete = runs.Where(run => !run.Children.All(present.Contains)).ToHashSet();
        foreach (var value in found)
            value.Occurrences.RemoveAll(o => Leaves[o.Leaf].Run is { } run && incomplete.Contains(run));
        found.RemoveAll(v => v.Occurrences.Count == 0);
    }

    /// <summary>Every place of a text, read as a value of a field, that can be shown as evidence.</summary>
    public IEnumerable<Occurrence> Find(string field, string text) =>
        Array.FindIndex(fields, f => f.Name == field) is >= 0 and var index ? Find(index, text, []).Where(IsPositive) : [];

    /// <summary>The part that can be shown as evidence: nothing below a NOT, and nothing that stands in the hit anyway.</summary>
    public List<ValueEvidence> Showable(List<ValueEvidence> found) => found
        .Where(v => v.Field.Highlightable && v.Occurrences.Exists(IsPositive))
        .Select(v => v.Occurrences.TrueForAll(IsPositive) ? v : v with { Occurrences = v.Occurrences.FindAll(IsPositive) })
        .ToList();

    private bool IsPositive(Occurrence occurrence) => Leaves[occurrence.Leaf].Positive;

    private List<Occurrence> Find(int field, string text, List<AnalyzedToken> tokens)
    {
        tokens.Clear();
        TextAnalysis.Analyze(text, tokens);
        var occurrences = new List<Occurrence>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (byFirstStem.TryGetValue(tokens[i].Stem, out var patterns))
                AddMatches(patterns, tokens, i, field, occurrences);
            if (others.Count > 0)
                AddMatches(others, tokens, i, field, occurrences);
        }

        return occurrences;
    }

    private void AddMatches(List<TermPattern> patterns, List<AnalyzedToken> tokens, int at, int field, List<Occurrence> occurrences)
    {
        foreach (var pattern in patterns)
        {
            if ((pattern.Fields >> field & 1) == 0 || !StandsAt(pattern.Tests, tokens, at))
                continue;
            var last = tokens[at + pattern.Tests.Length - 1];
            occurrences.Add(new Occurrence(tokens[at].Start, last.Start + last.Length, pattern.Leaf, Leaves[pattern.Leaf].Clause, pattern.Spelling));
        }
    }

    private static bool StandsAt(TokenTest[] tests, List<AnalyzedToken> tokens, int at)
    {
        if (at + tests.Length > tokens.Count)
            return false;
        for (var i = 0; i < tests.Length; i++)
        {
            if (!tests[i].Accepts(tokens[at + i]))
                return false;
        }

        return true;
    }

    private List<TermPattern> Bucket(TermPattern pattern)
    {
        if (pattern.Tests[0].Form != TokenForm.Stem)
            return others;
        if (!byFirstStem.TryGetValue(pattern.Tests[0].Text, out var bucket))
            byFirstStem.Add(pattern.Tests[0].Text, bucket = []);
        return bucket;
    }
}

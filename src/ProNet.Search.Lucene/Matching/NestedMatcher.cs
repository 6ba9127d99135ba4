using Lucene.Net.Index;
using Lucene.Net.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene.Matching;

/// <summary>
/// Finds the entries of one segment for which a nested clause holds. Every clause becomes the set of its entries, from the positions at which its words stand
/// (<see cref="NestedPositions"/>) or from the column of their periods; groups are sets of sets.
/// </summary>
internal sealed class NestedMatcher(Segment segment, SearchSchema schema, NestedField nested, Deadline deadline)
{
    private readonly AtomicReader reader = segment.Context.AtomicReader;
    private readonly NestedColumn column = segment.Columns.Nested[nested.Name];
    private readonly TermFinder terms = new(segment.Context.AtomicReader, deadline);

    /// <summary>Documents of the segment that have an entry for which all of a clause holds.</summary>
    public ulong[] Documents(QueryNode node)
    {
        var bits = BitMask.Empty(segment.MaxDoc);
        foreach (var key in Entries(node))
        {
            var (document, entry) = NestedPositions.FromKey(key);
            if (entry < column.Count(document))
                BitMask.Set(bits, document);
        }

        return bits;
    }

    /// <summary>Keys of the entries, ascending.</summary>
    private long[] Entries(QueryNode node) => node switch
    {
        MatchAllNode => column.All(),
        WordNode word => Words(word.Text, word.Field),
        PhraseNode phrase => Words(phrase.Text, phrase.Field),
        PrefixNode prefix => Run(prefix.Text, prefix.Field, SystemFields.Folded, (field, token, isLast) => isLast ? terms.StartingWith(field, token.Folded) : [token.Folded]),
        FuzzyNode { Meant: { } meant } fuzzy => SortedKeys.Union([Entries(fuzzy with { Meant = null }), Words(meant, fuzzy.Field), Words(fuzzy.Text, fuzzy.Field)]),
        FuzzyNode fuzzy => Run(fuzzy.Text, fuzzy.Field, SystemFields.Folded, (field, token, _) => terms.WithinEdits(field, token.Folded, fuzzy.Edits).ConvertAll(t => t.Term)),
        RangeNode range => During(range),
        ConceptNode concept => SortedKeys.Union(concept.Spellings.Select(s => Words(s, FieldOf(concept.Written))).Append(Entries(concept.Written))),
        ValueNode value => SortedKeys.Union(value.Spellings.Select(s => Words(s, null)).Append(Entries(value.Written))),
        AtLeastNode some => [.. some.Children.SelectMany(child => Entries(child).Distinct()).GroupBy(key => key).Where(g => g.Count() >= some.Minimum).Select(g => g.Key).Order()],
        AndNode and => All(and.Children),
        OrNode or => SortedKeys.Union(or.Children.Select(Entries)),
        NotNode not => SortedKeys.Except(column.All(), Entries(not.Child)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "The Lucene engine does not know this kind of clause inside an entry."),
    };

    private long[] All(ValueList<QueryNode> children)
    {
        var wanted = children.Where(c => c is not NotNode).Select(Entries).ToList();
        var entries = wanted.Count == 0 ? column.All() : wanted.Aggregate((a, b) => SortedKeys.Intersect(a, b));
        return children.OfType<NotNode>().Aggregate(entries, (left, not) => SortedKeys.Except(left, Entries(not.Child)));
    }

    private long[] During(RangeNode range) => schema.IsPeriod(range.Field) && !range.IsEmpty
        ? column.During(range.Minimum ?? int.MinValue, range.Maximum ?? int.MaxValue)
        : [];

    private static string? FieldOf(QueryNode written) => written switch { WordNode word => word.Field, PhraseNode phrase => phrase.Field, _ => null };

    private long[] Words(string text, string? field) => Run(text, field, name => name, (_, token, _) => [token.Stem]);

    /// <summary>Entries where the words stand next to each other, in order, in one of the texts.</summary>
    private long[] Run(string text, string? queryField, Func<string, string> indexed, Func<string, AnalyzedToken, bool, List<string>> expand)
    {
        var tokens = TextAnalysis.Analyze(text);
        if (tokens.Count == 0)
            return [];
        return SortedKeys.Union(schema.TextFieldsOf(queryField, nested.Name).Select(f => indexed(f.Name)).Select(field =>
        {
            var places = Places(field, expand(field, tokens[0], tokens.Count == 1));
            for (var i = 1; i < tokens.Count && places.Length > 0; i++)
                places = SortedKeys.Intersect(places, Places(field, expand(field, tokens[i], i == tokens.Count - 1)), shift: i);
            return SortedKeys.Distinct(Array.ConvertAll(places, NestedPositions.EntryOf));
        }));
    }

    /// <summary>Where any of some terms stands: the document in the upper half, the position in the lower, ascending.</summary>
    private long[] Places(string field, List<string> found) => SortedKeys.Union(found.Select(term => Places(new Term(field, term))));

    private long[] Places(Term term)
    {
        deadline.Check();
        if (reader.GetTermPositionsEnum(term) is not { } postings)
            return [];
        var places = new List<long>();
        while (postings.NextDoc() is var document and not DocIdSetIterator.NO_MORE_DOCS)
        {
            for (var left = postings.Freq; left > 0; left--)
                places.Add(((long)document << 32) | (uint)postings.NextPosition());
        }

        return [.. places];
    }
}

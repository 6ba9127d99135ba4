using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>Finds the entries of one document for which all of a nested clause holds, from the places where its words stand.</summary>
internal sealed class NestedEvidence
{
    private readonly SearchSchema schema;
    private readonly NestedNode clause;
    private readonly (int First, int Last)?[] periods;
    private readonly ILookup<QueryNode, int> entriesOf;

    /// <param name="schema">Schema of the document.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="document">The document.</param>
    /// <param name="occurrences">Every leaf of this clause that stands somewhere, with the number of the entry.</param>
    public NestedEvidence(SearchSchema schema, NestedNode clause, SearchDocument document, IEnumerable<(QueryNode Leaf, int Entry)> occurrences)
    {
        this.schema = schema;
        this.clause = clause;
        periods = schema.NestedFieldOf(clause.Field)?.Days(document).ToArray() ?? [];
        entriesOf = occurrences.Distinct().ToLookup(o => o.Leaf, o => o.Entry);
    }

    /// <summary>Numbers of the entries, ascending.</summary>
    public HashSet<int> Entries() => [.. Enumerable.Range(0, periods.Length).Where(entry => Holds(clause.Child, entry))];

    /// <summary>True when all words of a run stand in the entry.</summary>
    public bool HasRun(AndNode run, int entry) => Holds(run, entry);

    private bool Holds(QueryNode node, int entry) => node switch
    {
        MatchAllNode => true,
        AndNode and => and.Children.All(child => Holds(child, entry)),
        OrNode or => or.Children.Any(child => Holds(child, entry)),
        AtLeastNode some => some.Children.Count(child => Holds(child, entry)) >= some.Minimum,
        NotNode not => !Holds(not.Child, entry),
        RangeNode range => IsDuring(range, entry),
        ValueNode value => entriesOf[value].Contains(entry) || Holds(value.Written, entry),
        ConceptNode concept => entriesOf[concept].Contains(entry) || Holds(concept.Written, entry),
        _ => entriesOf[node].Contains(entry),
    };

    private bool IsDuring(RangeNode range, int entry) =>
        schema.IsPeriod(range.Field) && !range.IsEmpty && periods[entry] is { } period
        && period.First <= (range.Maximum ?? int.MaxValue) && period.Last >= (range.Minimum ?? int.MinValue);
}

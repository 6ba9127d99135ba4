using ProNet.Search.Analysis;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>Turns the leaves of a query into token patterns.</summary>
internal sealed class PatternBuilder(SearchSchema schema)
{
    private readonly TextField[] fields = schema.TextFields.ToArray();
    private readonly HashSet<(QueryNode Leaf, AndNode? Run)> excluded = [];

    public List<QueryLeaf> Leaves { get; } = [];

    public List<TermPattern> Patterns { get; } = [];

    public HashSet<NestedNode> Nested { get; } = [];

    public void Add(QueryNode node, int clause, bool positive, AndNode? run = null, NestedNode? nested = null)
    {
        switch (node)
        {
            case AndNode and:
                foreach (var child in and.Children)
                    Add(child, clause, positive, run, nested);
                break;
            case OrNode or:
                foreach (var child in or.Children)
                    Add(child, clause, positive, run, nested);
                break;
            case AtLeastNode some:
                foreach (var child in some.Children)
                    Add(child, clause, positive, run, nested);
                break;
            case ValueNode value:
                AddLeaf(value, clause, positive, run: null, nested);
                Add(value.Written, clause, positive, value.Written as AndNode, nested);
                break;
            case NotNode not:
                Add(not.Child, clause, positive: false, nested: nested);
                break;
            case NestedNode entry:
                Nested.Add(entry);
                Add(entry.Child, clause, positive, nested: entry);
                break;
            case ConceptNode concept:
                AddLeaf(concept, clause, positive, run: null, nested);
                Add(concept.Written, clause, positive, concept.Written as AndNode, nested);
                break;
            case WordNode or PhraseNode or PrefixNode or FuzzyNode:
                AddLeaf(node, clause, positive, run, nested);
                break;
        }
    }

    private void AddLeaf(QueryNode node, int clause, bool positive, AndNode? run, NestedNode? nested)
    {
        // What is excluded is never shown, so it needs no clause of its own: many exclusions may share a word. A word of a run falls with its run, so it is shared within it only.
        if (!positive && nested is null && !excluded.Add((node, run)))
            return;
        AddPatterns(node, Leaves.Count, nested is null ? null : schema.NestedFieldOf(nested.Field)?.Name);
        Leaves.Add(new QueryLeaf(node, clause, positive, run, nested));
    }

    private void AddPatterns(QueryNode node, int leaf, string? nested)
    {
        switch (node)
        {
            case WordNode word:
                AddPattern(leaf, word.Text, Mask(word.Field, nested), TokenForm.Stem, TokenForm.Stem);
                break;
            case PhraseNode phrase:
                AddPattern(leaf, phrase.Text, Mask(phrase.Field, nested), TokenForm.Stem, TokenForm.Stem);
                break;
            case PrefixNode prefix:
                AddPattern(leaf, prefix.Text, Mask(prefix.Field, nested), TokenForm.Folded, TokenForm.Prefix);
                break;
            case FuzzyNode fuzzy:
                AddPattern(leaf, fuzzy.Text, Mask(fuzzy.Field, nested), TokenForm.Fuzzy, TokenForm.Fuzzy, fuzzy.Edits);
                foreach (var exact in fuzzy.Meant is { } meant ? new[] { meant, fuzzy.Text } : [])
                    AddPattern(leaf, exact, Mask(fuzzy.Field, nested), TokenForm.Stem, TokenForm.Stem);
                break;
            case ValueNode value:
                foreach (var spelling in value.Spellings)
                    AddPattern(leaf, spelling, Mask(null, nested), TokenForm.Stem, TokenForm.Stem, spelling: spelling);
                break;
            case ConceptNode concept:
                foreach (var spelling in concept.Spellings)
                    AddPattern(leaf, spelling, Mask(SharedField.Of(concept), nested), TokenForm.Stem, TokenForm.Stem, spelling: spelling);
                break;
        }
    }

    private void AddPattern(int leaf, string text, ulong mask, TokenForm form, TokenForm lastForm, int edits = 0, string? spelling = null)
    {
        var tokens = TextAnalysis.Analyze(text);
        if (tokens.Count == 0 || mask == 0)
            return;
        var tests = tokens.Select((t, i) =>
        {
            var own = i == tokens.Count - 1 ? lastForm : form;
            return new TokenTest(own, own == TokenForm.Stem ? t.Stem : t.Folded, edits);
        });
        Patterns.Add(new TermPattern(leaf, mask, tests.ToArray(), spelling));
    }

    private ulong Mask(string? field, string? nested)
    {
        var mask = 0UL;
        foreach (var wanted in schema.TextFieldsOf(field, nested))
            mask |= 1UL << Array.IndexOf(fields, wanted);
        return mask;
    }
}

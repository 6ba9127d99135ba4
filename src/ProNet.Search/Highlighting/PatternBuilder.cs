using ProNet.Search.Analysis;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>Turns the leaves of a query into token patterns.</summary>
internal sealed class PatternBuilder(SearchSchema schema)
{
    private readonly string[] fields = schema.TextFields.Select(f => f.Name).ToArray();

    public List<QueryLeaf> Leaves { get; } = [];

    public List<TermPattern> Patterns { get; } = [];

    public void Add(QueryNode node, int clause, bool positive, AndNode? run = null)
    {
        switch (node)
        {
            case AndNode and:
                foreach (var child in and.Children)
                    Add(child, clause, positive, run);
                break;
            case OrNode or:
                foreach (var child in or.Children)
                    Add(child, clause, positive, run);
                break;
            case NotNode not:
                Add(not.Child, clause, positive: false);
                break;
            case SkillNode skill:
                AddLeaf(skill, clause, positive, run: null);
                Add(skill.Written, clause, positive, skill.Written as AndNode);
                break;
            case WordNode or PhraseNode or PrefixNode or FuzzyNode:
                AddLeaf(node, clause, positive, run);
                break;
        }
    }

    private void AddLeaf(QueryNode node, int clause, bool positive, AndNode? run)
    {
        AddPatterns(node, Leaves.Count);
        Leaves.Add(new QueryLeaf(node, clause, positive, run));
    }

    private void AddPatterns(QueryNode node, int leaf)
    {
        switch (node)
        {
            case WordNode word:
                AddPattern(leaf, word.Text, word.Field, TokenForm.Stem, TokenForm.Stem);
                break;
            case PhraseNode phrase:
                AddPattern(leaf, phrase.Text, phrase.Field, TokenForm.Stem, TokenForm.Stem);
                break;
            case PrefixNode prefix:
                AddPattern(leaf, prefix.Text, prefix.Field, TokenForm.Folded, TokenForm.Prefix);
                break;
            case FuzzyNode fuzzy:
                AddPattern(leaf, fuzzy.Text, fuzzy.Field, TokenForm.Fuzzy, TokenForm.Fuzzy, fuzzy.Edits);
                break;
            case SkillNode skill:
                foreach (var spelling in skill.Spellings)
                    AddPattern(leaf, spelling, LeafFields.Of(skill), TokenForm.Stem, TokenForm.Stem, spelling: spelling);
                break;
        }
    }

    private void AddPattern(int leaf, string text, string? field, TokenForm form, TokenForm lastForm, int edits = 0, string? spelling = null)
    {
        var tokens = TextAnalysis.Analyze(text);
        var mask = Mask(field);
        if (tokens.Count == 0 || mask == 0)
            return;
        var tests = tokens.Select((t, i) =>
        {
            var own = i == tokens.Count - 1 ? lastForm : form;
            return new TokenTest(own, own == TokenForm.Stem ? t.Stem : t.Folded, edits);
        });
        Patterns.Add(new TermPattern(leaf, mask, tests.ToArray(), spelling));
    }

    private ulong Mask(string? field)
    {
        var wanted = field is null ? fields.ToValueList() : schema.QueryField(field)?.Fields ?? [];
        var mask = 0UL;
        for (var i = 0; i < fields.Length; i++)
        {
            if (wanted.Contains(fields[i]))
                mask |= 1UL << i;
        }

        return mask;
    }
}

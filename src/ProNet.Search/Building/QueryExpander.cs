using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Building;

/// <summary>
/// Puts concepts (skills, occupations), values of coded fields and place coordinates into a parsed tree. Concepts are recognised in words and runs of adjacent words that are not
/// limited to a field, or limited to that of their kind (<c>skill:</c>); never in a prefix, whose end the person left open, nor in another field, where the word means something
/// else (<c>company:oracle</c>). Quotation marks ask for exactly these words, so a phrase is a concept only after such a field. Values (<c>CDI</c>, <c>language:spanish</c>) are
/// recognised in the same way, and not inside an entry, which has none; of a concept and a value the longer one counts.
/// </summary>
/// <param name="concepts">Knows the concepts.</param>
/// <param name="gazetteer">Knows the places.</param>
/// <param name="language">Two-letter language for labels.</param>
/// <param name="dropped">Concepts and values that the person does not want.</param>
/// <param name="schema">Schema of what is searched.</param>
/// <param name="knowsValues">False for grammars to which values were words.</param>
internal sealed class QueryExpander(ConceptFinder concepts, IGazetteer gazetteer, string language, ValueList<string> dropped, SearchSchema schema, bool knowsValues)
{
    private const int LongestRun = 5;

    /// <summary>Words before "ou" among which the one behind it is looked for: <c>développeur principal ou développeuse principale</c>.</summary>
    private const int LongestTitleOfOneGender = 4;

    /// <summary>Added spellings of a whole query: each is a phrase that is looked for in every field.</summary>
    private const int MostSpellings = 240;

    private int spellings;
    private bool isInside;

    /// <param name="node">As parsed; a tree that is expanded already stays as it is.</param>
    /// <param name="diagnostics">Receives the places that nobody knows, without position: trees do not carry any.</param>
    public QueryNode Expand(QueryNode node, List<Diagnostic> diagnostics) => node switch
    {
        WordNode or PhraseNode => RunOf([node]) is { } entry && !IsDropped(entry) ? Concept(node, entry, diagnostics) : FindValue([node], out _) is { } value ? value : node,
        AtLeastNode some => some with { Children = some.Children.Select(c => Expand(c, diagnostics)).ToValueList() },
        AndNode and => ExpandAll(and, diagnostics),
        OrNode or => Distinct([.. or.Children.Select(c => Expand(c, diagnostics))], all => new OrNode(all)),
        NotNode not => new NotNode(Expand(not.Child, diagnostics)),
        NestedNode nested => nested with { Child = ExpandInside(nested.Child, diagnostics) },
        NearNode near => Resolve(near, diagnostics),
        _ => node,
    };

    /// <summary>Longest run first: in <c>machine learning engineer</c> the first two words are one concept, not two.</summary>
    private QueryNode ExpandAll(AndNode and, List<Diagnostic> diagnostics)
    {
        var children = and.Children;
        var expanded = new List<QueryNode>(children.Count);
        for (var at = 0; at < children.Count;)
        {
            var length = FindRun(children.AsSpan()[at..], out var entry);
            if (FindValue(children.AsSpan()[at..], out var words) is { } value && (entry is null || words > length))
            {
                expanded.Add(value);
                at += words;
                continue;
            }

            var run = children.AsSpan().Slice(at, length);
            if (entry is null)
                expanded.Add(Expand(run[0], diagnostics));
            else if (IsDropped(entry))
                expanded.AddRange(run);
            else
                expanded.Add(Concept(length == 1 ? run[0] : new AndNode(ValueList.Create(run)), entry, diagnostics));
            at += length;
        }

        return Distinct(knowsValues && !isInside ? WithOptional(expanded) : expanded, all => new AndNode(all));
    }

    /// <summary>Little words, and "ou" between both genders of a word, are asked of no document where there are other words to ask for.</summary>
    private static List<QueryNode> WithOptional(List<QueryNode> children)
    {
        var optional = children.Select((child, i) => child is WordNode { Field: null } word && (LittleWords.Joins(word.Text) || StandsBetweenGenders(children, i))).ToList();
        var asks = children.Where((child, i) => !optional[i] && child is not NotNode).Any();
        return asks ? [.. children.Select((child, i) => optional[i] ? (WordNode)child with { IsOptional = true } : child)] : children;
    }

    private static bool StandsBetweenGenders(List<QueryNode> children, int at)
    {
        if (at == 0 || at + 1 >= children.Count || children[at] is not WordNode { Text: "ou" or "or" } || StemOf(children[at + 1]) is not { } next)
            return false;
        for (var i = at - 1; i >= Math.Max(0, at - LongestTitleOfOneGender); i--)
        {
            if (StemOf(children[i]) == next)
                return true;
        }

        return false;
    }

    private static string? StemOf(QueryNode node) => node switch
    {
        WordNode { Field: null } word => TextAnalysis.Analyze(word.Text) is [var token] ? token.Stem : null,
        ConceptNode { Written: WordNode { Field: null } word } => StemOf(word),
        _ => null,
    };

    /// <summary>What is written twice asks for nothing more. Only now, because the same word may be part of two concepts (<c>data science data engineering</c>).</summary>
    private static QueryNode Distinct(List<QueryNode> children, Func<ValueList<QueryNode>, QueryNode> group)
    {
        var distinct = children.Distinct().ToValueList();
        return distinct.Count == 1 ? distinct[0] : group(distinct);
    }

    /// <returns>How many nodes the concept covers; 1 when there is none.</returns>
    private int FindRun(ReadOnlySpan<QueryNode> nodes, out FoundConcept? entry)
    {
        for (var length = Math.Min(LongestRun, nodes.Length); length > 1; length--)
        {
            entry = RunOf(nodes[..length]);
            if (entry is not null)
                return length;
        }

        entry = RunOf(nodes[..1]);
        return 1;
    }

    private QueryNode ExpandInside(QueryNode child, List<Diagnostic> diagnostics)
    {
        isInside = true;
        var expanded = Expand(child, diagnostics);
        isInside = false;
        return expanded;
    }

    /// <summary>The value that the first of some clauses name, the longest name first; null when they name none, or the person wants the words alone.</summary>
    /// <param name="nodes">Clauses side by side.</param>
    /// <param name="length">How many of them the name covers.</param>
    private ValueNode? FindValue(ReadOnlySpan<QueryNode> nodes, out int length)
    {
        length = 0;
        if (!knowsValues || isInside)
            return null;
        for (length = Math.Min(ValueVocabulary.LongestRun, nodes.Length); length > 0; length--)
        {
            if (WordsOf(nodes[..length]) is not var (text, field)
                || (field is null ? ValueVocabulary.Find(text, schema) : ValueVocabulary.Find(text, field, schema)) is not { } meaning)
            {
                continue;
            }

            var written = length == 1 ? nodes[0] : new AndNode(ValueList.Create(nodes[..length]));
            var value = new ValueNode(written, meaning.Field, meaning.Values, meaning.Spellings);
            if (!dropped.Contains(value.Concept))
                return value;
        }

        return null;
    }

    /// <summary>The words of clauses that are words of one field, or of none; a phrase counts behind a field only.</summary>
    private static (string Text, string? Field)? WordsOf(ReadOnlySpan<QueryNode> nodes)
    {
        if (nodes is [PhraseNode { Field: { } of } phrase])
            return (phrase.Text, of);
        var words = new List<string>(nodes.Length);
        string? field = null;
        foreach (var node in nodes)
        {
            if (node is not WordNode word || (words.Count > 0 && word.Field != field))
                return null;
            field = word.Field;
            words.Add(word.Text);
        }

        return (string.Join(' ', words), field);
    }

    /// <summary>Several words of a field that only speaks of concepts stay words, because other names of a run are looked for in every field.</summary>
    private FoundConcept? RunOf(ReadOnlySpan<QueryNode> nodes) => WordsOf(nodes) is var (text, field) && !(nodes.Length > 1 && field is not null && schema.QueryField(field)?.Speaks is not null)
        ? concepts.Find(text, field, schema)
        : null;

    private bool IsDropped(FoundConcept concept) => dropped.Contains(concept.Slug);

    private ConceptNode Concept(QueryNode written, FoundConcept concept, List<Diagnostic> diagnostics)
    {
        var added = concept.Skill is { } skill ? AddedSpellings.Of(skill, written) : [];
        if (spellings <= MostSpellings && spellings + added.Count > MostSpellings)
            diagnostics.Add(new Diagnostic(DiagnosticCode.TooCostly, -1, 0, [FormattableString.Invariant($"{MostSpellings}"), "spelling"]));
        spellings += added.Count;
        return new ConceptNode(written, concept.Slug, spellings <= MostSpellings ? added : [], concept.Kind);
    }

    private NearNode Resolve(NearNode near, List<Diagnostic> diagnostics)
    {
        var centres = gazetteer.Find(near.PlaceText, language);
        if (centres.IsEmpty)
            diagnostics.Add(new Diagnostic(DiagnosticCode.UnknownPlace, -1, 0, [near.PlaceText]));
        return near with { Centres = centres };
    }
}

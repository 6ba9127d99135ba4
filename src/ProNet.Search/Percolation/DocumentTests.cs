using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Percolation;

/// <summary>Turns a query tree into a test of one document: what an engine answers about many, asked of one. Words are analysed once, when the test is made.</summary>
/// <param name="schema">Of the kind that is searched.</param>
internal sealed class DocumentTests(SearchSchema schema)
{
    private readonly List<TextField> textFields = [.. schema.TextFields];

    public Func<PercolatedDocument, bool> Of(QueryNode node) => node switch
    {
        MatchAllNode => _ => true,
        WordNode word => Either(Words(word.Text, word.Field), Code(word.Text, word.Field)),
        PhraseNode phrase => Either(Words(phrase.Text, phrase.Field), Code(phrase.Text, phrase.Field)),
        PrefixNode prefix => Prefix(prefix),
        FuzzyNode fuzzy => Fuzzy(fuzzy),
        RangeNode range => Range(range),
        NearNode near => document => IsNear(document, near.Centres, near.Km, near.OrRemote),
        NestedNode nested => Nested(nested),
        ConceptNode concept => Concept(concept),
        ValueNode value => Value(value),
        AtLeastNode some => AtLeast(some),
        AndNode and => All(and.Children.Where(child => child is not WordNode { IsOptional: true }).ToValueList()),
        OrNode or => Any(or.Children),
        NotNode not => Not(Of(not.Child)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "Stored searches do not know this kind of clause."),
    };

    public static bool IsNear(PercolatedDocument document, ValueList<GeoCentre> centres, double km, bool orRemote)
    {
        if (orRemote && document.IsRemote)
            return true;
        if (document.Point is not { } point)
            return false;
        foreach (var centre in centres)
        {
            if (centre.Point.DistanceKmTo(point) <= km)
                return true;
        }

        return false;
    }

    private static Func<PercolatedDocument, bool> Either(Func<PercolatedDocument, bool> test, Func<PercolatedDocument, bool>? other) =>
        other is null ? test : document => test(document) || other(document);

    private static Func<PercolatedDocument, bool> Not(Func<PercolatedDocument, bool> test) => document => !test(document);

    private Func<PercolatedDocument, bool> All(ValueList<QueryNode> children)
    {
        var tests = Tests(children);
        return document => Array.TrueForAll(tests, test => test(document));
    }

    private Func<PercolatedDocument, bool> Any(ValueList<QueryNode> children)
    {
        var tests = Tests(children);
        return document => Array.Exists(tests, test => test(document));
    }

    private Func<PercolatedDocument, bool> AtLeast(AtLeastNode node)
    {
        var tests = Tests(node.Children);
        return document => tests.Count(test => test(document)) >= node.Minimum;
    }

    private Func<PercolatedDocument, bool> Value(ValueNode node)
    {
        List<Func<PercolatedDocument, bool>> tests = [Of(node.Written), .. node.Spellings.Select(spelling => Words(spelling, null))];
        if (schema.CodesOf(node.Field) is { } keyword)
            tests.Add(document => Array.Exists(document.Keywords(keyword), node.Values.Contains));
        return document => tests.Exists(test => test(document));
    }

    private Func<PercolatedDocument, bool>[] Tests(ValueList<QueryNode> children) => [.. children.Select(Of)];

    /// <summary>The stems stand next to each other, in order, within one value of one field. A text without any token is found nowhere.</summary>
    private Func<PercolatedDocument, bool> Words(string text, string? field)
    {
        var stems = TextAnalysis.Analyze(text).ConvertAll(t => t.Stem).ToArray();
        var mask = MaskOf(field);
        if (stems.Length == 0)
            return _ => false;
        if (stems.Length == 1)
            return document => (document.FieldsOf(stems[0]) & mask) != 0;
        var tests = Array.ConvertAll(stems, stem => (Func<AnalyzedToken, bool>)(token => token.Stem == stem));
        return document =>
        {
            var fields = mask;
            foreach (var stem in stems)
                fields &= document.FieldsOf(stem);
            return fields != 0 && document.HasRun(fields, tests);
        };
    }

    private Func<PercolatedDocument, bool> Prefix(PrefixNode node)
    {
        var tokens = TextAnalysis.Analyze(node.Text);
        var mask = MaskOf(node.Field);
        if (tokens.Count == 0)
            return _ => false;
        var tests = tokens.ConvertAll(t => (Func<AnalyzedToken, bool>)(token => token.Folded == t.Folded)).ToArray();
        tests[^1] = token => token.Folded.StartsWith(tokens[^1].Folded, StringComparison.Ordinal);
        return document => document.HasRun(mask, tests);
    }

    private Func<PercolatedDocument, bool> Fuzzy(FuzzyNode node)
    {
        var tests = TextAnalysis.Analyze(node.Text).ConvertAll(t => (Func<AnalyzedToken, bool>)(token => EditDistance.Between(token.Folded, t.Folded) <= node.Edits)).ToArray();
        var mask = MaskOf(node.Field);
        Func<PercolatedDocument, bool> near = tests.Length == 0 ? _ => false : document => document.HasRun(mask, tests);
        return node.Meant is { } meant ? Either(near, Either(Words(meant, node.Field), Words(node.Text, node.Field))) : near;
    }

    /// <summary>Null where the field has no codes.</summary>
    private Func<PercolatedDocument, bool>? Code(string text, string? field)
    {
        return field is null || schema.QueryField(field) is not { Codes: not null } named ? null : HasCode(named, TextFolding.Fold(text.Trim()));
    }

    private Func<PercolatedDocument, bool> HasCode(QueryField field, string code)
    {
        var keywords = field.CodeFields.Select(codes => (KeywordField)schema.Field(codes.Field)).ToArray();
        return document => Array.Exists(keywords, keyword => Array.IndexOf(document.Keywords(keyword), code) >= 0);
    }

    private Func<PercolatedDocument, bool> Range(RangeNode node)
    {
        var (from, to) = (node.Minimum ?? int.MinValue, node.Maximum ?? int.MaxValue);
        var isPeriod = schema.IsPeriod(node.Field);
        var number = schema.QueryField(node.Field) is { Fields: [var name, ..] } ? schema.Field(name) as NumberField : null;
        return document => document.IsEntry
            ? isPeriod && !node.IsEmpty && document.Period is { } period && (node.Maximum is null || period.First <= to) && (node.Minimum is null || period.Last >= from)
            : number?.Read(document.Document) is { } value && value >= from && value <= to;
    }

    /// <summary>Each entry is looked at as if it were a document of its own.</summary>
    private Func<PercolatedDocument, bool> Nested(NestedNode node)
    {
        if (schema.NestedFieldOf(node.Field) is not { } nested)
            return _ => false;
        var test = Of(node.Child);
        return document => document.Entries(nested).Exists(entry => test(entry));
    }

    private Func<PercolatedDocument, bool> Concept(ConceptNode node)
    {
        // Of a run of words the engines look for the added spellings everywhere.
        var field = node.Written switch { WordNode word => word.Field, PhraseNode phrase => phrase.Field, _ => null };
        List<Func<PercolatedDocument, bool>> tests = [Of(node.Written), .. node.Spellings.Select(spelling => Words(spelling, field))];
        if (schema.Concept(node.Kind) is { } named && (field is null || field == named.Name))
            tests.Add(HasCode(named, node.Concept));

        return document => tests.Exists(test => test(document));
    }

    private ulong MaskOf(string? field)
    {
        var mask = 0UL;
        foreach (var text in schema.TextFieldsOf(field))
            mask |= 1UL << textFields.IndexOf(text);
        return mask;
    }
}

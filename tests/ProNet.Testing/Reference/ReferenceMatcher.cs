using ProNet.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Testing.Reference;

/// <summary>Says whether a document matches a query tree, by reading the definition of each node aloud.</summary>
internal static class ReferenceMatcher
{
    public static bool Matches(QueryNode node, AnalyzedDocument document) => node switch
    {
        MatchAllNode => true,
        WordNode word => HasWords(document, word.Text, word.Field) || HasCode(document, word.Text, word.Field),
        PhraseNode phrase => HasWords(document, phrase.Text, phrase.Field) || HasCode(document, phrase.Text, phrase.Field),
        PrefixNode prefix => HasPrefix(document, prefix),
        FuzzyNode fuzzy => HasFuzzy(document, fuzzy),
        RangeNode range => InRange(document, range),
        NearNode near => IsNear(document, near.Centres, near.Km, near.OrRemote),
        ConceptNode concept => HasSkill(document, concept),
        NestedNode nested => HasEntry(document, nested),
        ValueNode value => HasValue(document, value),
        AtLeastNode some => some.Children.Count(child => Matches(child, document)) >= some.Minimum,
        AndNode and => and.Children.All(child => child is WordNode { IsOptional: true } || Matches(child, document)),
        OrNode or => or.Children.Any(child => Matches(child, document)),
        NotNode not => !Matches(not.Child, document),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "The reference engine does not know this node."),
    };

    public static bool IsNear(AnalyzedDocument document, ValueList<GeoCentre> centres, double km, bool orRemote) =>
        (orRemote && document.IsRemote) || (document.Point is { } point && centres.Any(c => c.Point.DistanceKmTo(point) <= km));

    /// <summary>The stems stand next to each other, in order, within one value of one field. A text without any token is found nowhere.</summary>
    private static bool HasWords(AnalyzedDocument document, string text, string? field) =>
        HasRun(document, field, TextAnalysis.Analyze(text).Select(t => (Func<AnalyzedToken, bool>)(x => x.Stem == t.Stem)).ToList());

    private static bool HasPrefix(AnalyzedDocument document, PrefixNode node)
    {
        var tokens = TextAnalysis.Analyze(node.Text);
        var tests = tokens.Select(t => (Func<AnalyzedToken, bool>)(x => x.Folded == t.Folded)).ToList();
        if (tests.Count > 0)
            tests[^1] = x => x.Folded.StartsWith(tokens[^1].Folded, StringComparison.Ordinal);
        return HasRun(document, node.Field, tests);
    }

    private static bool HasFuzzy(AnalyzedDocument document, FuzzyNode node)
    {
        var tests = TextAnalysis.Analyze(node.Text).Select(t => (Func<AnalyzedToken, bool>)(x => EditDistance.Of(x.Folded, t.Folded) <= node.Edits)).ToList();
        return HasRun(document, node.Field, tests) || (node.Meant is { } meant && (HasWords(document, meant, node.Field) || HasWords(document, node.Text, node.Field)));
    }

    private static bool HasRun(AnalyzedDocument document, string? field, List<Func<AnalyzedToken, bool>> tests) =>
        tests.Count > 0 && TextFields(document.Schema, field).SelectMany(name => document.Values[name]).Any(tokens => HasRun(tokens, tests));

    private static bool HasRun(List<AnalyzedToken> tokens, List<Func<AnalyzedToken, bool>> tests)
    {
        for (var start = 0; start + tests.Count <= tokens.Count; start++)
        {
            if (tests.Select((test, i) => test(tokens[start + i])).All(passed => passed))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> TextFields(SearchSchema schema, string? field) =>
        field is null
            ? schema.TextFields.Where(f => !f.OnlyNamed).Select(f => f.Name)
            : (schema.QueryField(field)?.Fields ?? []).Where(name => schema.Field(name) is TextField);

    private static bool HasCode(AnalyzedDocument document, string text, string? field) =>
        field is not null && HasCode(document, document.Schema.QueryField(field), TextFolding.Fold(text.Trim()));

    private static bool HasCode(AnalyzedDocument document, QueryField? field, string code) =>
        new[] { field?.Codes, field?.PastCodes }.OfType<string>().Any(codes => document.Keywords(codes).Contains(code, StringComparer.Ordinal));

    private static bool InRange(AnalyzedDocument document, RangeNode node) => document.IsEntry ? IsDuring(document, node) :
        document.Schema.QueryField(node.Field) is { } field && document.Schema.Field(field.Fields[0]) is NumberField number
        && document.Number(number.Name) is { } value && value >= (node.Minimum ?? int.MinValue) && value <= (node.Maximum ?? int.MaxValue);

    /// <summary>One of the days of the entry lies between the bounds.</summary>
    private static bool IsDuring(AnalyzedDocument entry, RangeNode node) =>
        entry.Schema.IsPeriod(node.Field) && !node.IsEmpty && entry.Period is { } period
        && (node.Maximum is not { } to || period.First <= to) && (node.Minimum is not { } from || period.Last >= from);

    /// <summary>Each entry is looked at as if it were a document of its own.</summary>
    private static bool HasEntry(AnalyzedDocument document, NestedNode node) =>
        document.Schema.NestedFieldOf(node.Field) is { } nested && document.Entries(nested).Any(entry => Matches(node.Child, entry));

    private static bool HasSkill(AnalyzedDocument document, ConceptNode node)
    {
        var field = FieldOf(node.Written);
        return Matches(node.Written, document)
            || HasConcept(document, node, field)
            || node.Spellings.Any(spelling => HasWords(document, spelling, field));
    }

    private static bool HasValue(AnalyzedDocument document, ValueNode node) => Matches(node.Written, document)
        || node.Spellings.Any(spelling => HasWords(document, spelling, field: null))
        || (node.Field.Length > 0 && document.Schema.QueryField(node.Field)?.Codes is { } codes && document.Keywords(codes).Any(node.Values.Contains));

    /// <summary>What is written is a word, a phrase, or a run of words of one field.</summary>
    private static string? FieldOf(QueryNode written) => written switch
    {
        WordNode word => word.Field,
        PhraseNode phrase => phrase.Field,
        AndNode { Children: [var first, ..] } => FieldOf(first),
        _ => null,
    };

    /// <summary>A concept stands in the codes of its kind only: <c>title:k8s</c> asks for the words.</summary>
    private static bool HasConcept(AnalyzedDocument document, ConceptNode node, string? field)
    {
        var kind = node.Kind.ToString().ToLowerInvariant();
        return (field is null || field == kind) && HasCode(document, document.Schema.QueryField(kind), node.Concept);
    }
}

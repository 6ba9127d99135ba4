using Lucene.Net.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Lucene;

/// <summary>Turns a query tree into a Lucene query. It builds objects and never text to be parsed, so nothing written can become syntax.</summary>
/// <param name="snapshot">What is searched.</param>
/// <param name="deadline">When to give up.</param>
/// <param name="part">Only texts of its entries count, and no codes: what scores a nested clause; null for everything.</param>
internal sealed class QueryTranslator(Snapshot snapshot, Deadline deadline, NestedField? part = null)
{
    private readonly SearchSchema schema = snapshot.Schema;
    private readonly WordQueries words = new(snapshot, deadline);
    private readonly Dictionary<QueryNode, Query> translated = [];

    /// <summary>Equal clauses give the same object, which remembers what it found: do not change it.</summary>
    public Query Translate(QueryNode node)
    {
        if (node is AndNode or OrNode or NotNode)
            return Make(node);
        if (!translated.TryGetValue(node, out var query))
        {
            deadline.Check();
            translated.Add(node, query = Make(node));
        }

        return query;
    }

    private Query Make(QueryNode node) => node switch
    {
        MatchAllNode => Everything(),
        WordNode word => WithCode(words.Words(word.Text, FieldsOf(word.Field)), word.Text, word.Field),
        PhraseNode phrase => WithCode(words.Words(phrase.Text, FieldsOf(phrase.Field)), phrase.Text, phrase.Field),
        PrefixNode prefix => words.Prefix(prefix.Text, FieldsOf(prefix.Field)),
        FuzzyNode fuzzy => words.Fuzzy(fuzzy.Text, fuzzy.Edits, FieldsOf(fuzzy.Field)),
        RangeNode range => Range(range),
        NearNode near => Unscored(segment => NearDocuments.Of(segment.Columns, snapshot.Columns, near.Centres, near.Km, near.OrRemote)),
        NestedNode nested => Nested(nested),
        SkillNode skill => Skill(skill),
        AndNode and => All(and.Children),
        OrNode or => Any(or.Children),
        NotNode not => Except(not.Child),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "The Lucene engine does not know this kind of clause."),
    };

    private IReadOnlyList<TextField> FieldsOf(string? queryField) => schema.TextFieldsOf(queryField, part?.Name);

    private static MatchAllDocsQuery Everything() => new() { Boost = 0 };

    private Query WithCode(Query text, string written, string? field)
    {
        if (part is not null || field is null || schema.QueryField(field) is not { Codes: not null } named)
            return text;
        var either = new DisjunctionMaxQuery(0);
        either.Add(text);
        foreach (var (codes, tier) in named.CodeFields)
            either.Add(WordQueries.Code(codes, TextFolding.Fold(written.Trim()), FieldWeights.Boost(tier)));
        return either;
    }

    private Query Range(RangeNode node)
    {
        if (schema.QueryField(node.Field) is not { Fields: [var name, ..] } || schema.Field(name) is not NumberField)
            return WordQueries.Nothing();
        return Unscored(segment => segment.Columns.Numbers[name].Between(node.Minimum ?? int.MinValue, node.Maximum ?? int.MaxValue));
    }

    private ConstantScoreQuery Unscored(Func<Segment, ulong[]> documents) => new(new SegmentFilter(snapshot, documents, deadline)) { Boost = 0 };

    /// <summary>The entries decide; the words, wherever they stand in entries of this kind, score.</summary>
    private Query Nested(NestedNode node)
    {
        if (schema.NestedFieldOf(node.Field) is not { } nested)
            return WordQueries.Nothing();
        var query = new BooleanQuery(disableCoord: true);
        query.Add(Unscored(segment => new NestedMatcher(segment, schema, nested, deadline).Documents(node.Child)), Occur.MUST);
        var scoring = new QueryTranslator(snapshot, deadline, nested);
        foreach (var word in node.Words())
            query.Add(scoring.Translate(word), Occur.SHOULD);
        return query;
    }

    /// <summary>The best of the ways to say it counts: a profile that says it in five ways is not five times as good.</summary>
    private DisjunctionMaxQuery Skill(SkillNode node)
    {
        var field = node.Written switch { WordNode word => word.Field, PhraseNode phrase => phrase.Field, _ => null };
        var best = new DisjunctionMaxQuery(0);
        best.Add(Translate(node.Written));
        if (part is null && schema.Concept(node.Kind) is { } named && (field is null || field == named.Name))
        {
            foreach (var (codes, tier) in named.CodeFields)
                best.Add(WordQueries.Code(codes, node.Concept, FieldWeights.Boost(tier) * FieldWeights.Code(node.Kind)));
        }

        foreach (var spelling in node.Spellings)
        {
            var added = words.Words(spelling, FieldsOf(field));
            added.Boost = FieldWeights.AddedSpelling;
            best.Add(added);
        }

        return best;
    }

    private BooleanQuery All(ValueList<QueryNode> children)
    {
        var query = new BooleanQuery(disableCoord: true);
        var onlyExclusions = true;
        foreach (var child in children)
        {
            if (child is NotNode not)
            {
                query.Add(Translate(not.Child), Occur.MUST_NOT);
                continue;
            }

            query.Add(Translate(child), Occur.MUST);
            onlyExclusions = false;
        }

        if (onlyExclusions)
            query.Add(Everything(), Occur.MUST);
        return query;
    }

    private BooleanQuery Any(ValueList<QueryNode> children)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var child in children)
            query.Add(Translate(child), Occur.SHOULD);
        return query;
    }

    private BooleanQuery Except(QueryNode child)
    {
        var query = new BooleanQuery(disableCoord: true) { { Everything(), Occur.MUST } };
        query.Add(Translate(child), Occur.MUST_NOT);
        return query;
    }
}

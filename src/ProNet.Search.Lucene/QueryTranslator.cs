using Lucene.Net.Search;
using ProNet.Search.Analysis;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Matching;
using ProNet.Search.Querying;
using ProNet.Search.Ranking;
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
        if (node is AndNode or OrNode or NotNode or AtLeastNode)
            return Make(node);
        if (!translated.TryGetValue(node, out var query))
        {
            deadline.Check();
            translated.Add(node, query = Make(node));
        }

        return query;
    }

    /// <summary>The query as it ranks: its clauses, and what titles add that is of no clause alone.</summary>
    public Query Ranked(QueryNode node)
    {
        var ranked = new BooleanQuery(disableCoord: true) { { Translate(node), Occur.MUST } };
        foreach (var ways in TitleMatches.Of(schema, node))
        {
            var best = new DisjunctionMaxQuery(0);
            foreach (var way in ways)
            {
                if (words.Title(way) is { } title)
                    best.Add(title);
            }

            if (best.Disjuncts.Count > 0)
                ranked.Add(best, Occur.SHOULD);
        }

        return ranked;
    }

    private Query Make(QueryNode node) => node switch
    {
        MatchAllNode => Everything(),
        WordNode word => WithCode(Words(word.Text, word.Field), word.Text, word.Field),
        PhraseNode phrase => WithCode(Words(phrase.Text, phrase.Field), phrase.Text, phrase.Field),
        PrefixNode prefix => words.Prefix(prefix.Text, FieldsOf(prefix.Field)),
        FuzzyNode { Meant: { } meant } fuzzy => Either(Words(meant, fuzzy.Field), Words(fuzzy.Text, fuzzy.Field), words.Near(fuzzy.Text, fuzzy.Edits, FieldsOf(fuzzy.Field))),
        FuzzyNode fuzzy => words.Fuzzy(fuzzy.Text, fuzzy.Edits, FieldsOf(fuzzy.Field)),
        RangeNode range => Range(range),
        NearNode near => Unscored(segment => NearDocuments.Of(segment.Columns, snapshot.Columns, near.Centres, near.Km, near.OrRemote)),
        NestedNode nested => Nested(nested),
        ConceptNode concept => Concept(concept),
        ValueNode value => Value(value),
        AtLeastNode some => AtLeast(some),
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
        return Either([text, .. Codes(named, TextFolding.Fold(written.Trim()), FieldWeights.Concept)]);
    }

    private Query Words(string text, string? field) => part is null && field is null ? words.Anywhere(text) : words.Words(text, FieldsOf(field));

    private static DisjunctionMaxQuery Either(params ReadOnlySpan<Query> ways)
    {
        var either = new DisjunctionMaxQuery(0);
        foreach (var way in ways)
            either.Add(way);
        return either;
    }

    private static IEnumerable<Query> Codes(QueryField field, string code, float score, float forms = 0) =>
        field.CodeFields.Select(codes => new ConstantScoreQuery(WordQueries.Code(codes.Field, code)) { Boost = FieldWeights.Code(score, codes.Tier) + forms });

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

    /// <summary>The words as written score as words; the concept, by its code or in other words, scores so much and no more.</summary>
    private DisjunctionMaxQuery Concept(ConceptNode node)
    {
        var field = node.Written switch { WordNode word => word.Field, PhraseNode phrase => phrase.Field, _ => null };
        var forms = WrittenForms.Most(node.Written);
        List<Query> ways = [Translate(node.Written)];
        if (part is null && schema.Concept(node.Kind) is { } named && (field is null || field == named.Name))
            ways.AddRange(Codes(named, node.Concept, FieldWeights.Code(node.Kind), forms));
        if (!node.Spellings.IsEmpty)
            ways.Add(new ConstantScoreQuery(words.Spellings(node.Spellings, FieldsOf(field))) { Boost = FieldWeights.Concept + forms });
        return Either([.. ways]);
    }

    /// <summary>All that have a value have it alike; who also says so in words is a little better.</summary>
    private DisjunctionMaxQuery Value(ValueNode node)
    {
        var forms = WrittenForms.Most(node.Written);
        var best = new DisjunctionMaxQuery(0);
        best.Add(Translate(node.Written));
        if (part is null && schema.CodesOf(node.Field) is { } keyword)
            best.Add(new ConstantScoreQuery(new SegmentFilter(snapshot, segment => WithValue(segment, keyword.Name, node.Values), deadline)) { Boost = FieldWeights.Boost(FieldTier.Fact) + forms });

        foreach (var spelling in node.Spellings)
            best.Add(new ConstantScoreQuery(words.Words(spelling, FieldsOf(null))) { Boost = FieldWeights.Boost(FieldTier.Prose) + forms });

        return best;
    }

    /// <summary>From the column, which every index has: terms are only written for fields that words looked into when it was built.</summary>
    private ulong[] WithValue(Segment segment, string field, ValueList<string> values)
    {
        var dictionary = snapshot.Columns.Dictionary(field);
        var wanted = new bool[dictionary.Count];
        foreach (var value in values)
        {
            if (dictionary.TryFind(value, out var ordinal) && ordinal < wanted.Length)
                wanted[ordinal.Value] = true;
        }

        return segment.Columns.Keywords[field].DocumentsWith(wanted, segment.MaxDoc);
    }

    private BooleanQuery AtLeast(AtLeastNode node)
    {
        var query = Any(node.Children);
        query.MinimumNumberShouldMatch = node.Minimum;
        return query;
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

            if (child is WordNode { IsOptional: true })
                continue;
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

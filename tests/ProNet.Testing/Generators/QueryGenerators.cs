using CsCheck;
using ProNet.Search;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Schema;
using ProNet.Testing.Fixed;

namespace ProNet.Testing.Generators;

/// <summary>Random query trees with every kind of node, some of them nonsense that a parser would never build.</summary>
public static class QueryGenerators
{
    private static readonly Gen<GeoCentre> Centre =
        Gen.OneOf(TestPlaces.All.Where(p => p.Point is not null).Select(p => new GeoCentre(p.En, p.Point!.Value)).ToArray());

    /// <summary>No pair of test places is near these distances, so rounding cannot decide.</summary>
    public static Gen<double> Km { get; } = Gen.OneOf(1.0, 50.0, 500.0, 25_000.0);

    public static Gen<ValueList<GeoCentre>> Centres { get; } = Centre.Array[0, 2].Select(c => c.ToValueList());

    public static Gen<QueryNode> Tree(SearchSchema schema) => Tree(Leaf(schema), depth: 3);

    private static Gen<QueryNode> Tree(Gen<QueryNode> leaf, int depth)
    {
        if (depth == 0)
            return leaf;
        var child = Tree(leaf, depth - 1);
        return Gen.Frequency(
            (6, leaf),
            (3, child.Array[1, 3].Select(QueryNode (c) => new AndNode(c.ToValueList()))),
            (3, child.Array[1, 3].Select(QueryNode (c) => new OrNode(c.ToValueList()))),
            (1, Gen.Select(child.Array[2, 4], Gen.Int[1, 3], QueryNode (c, m) => new AtLeastNode(Math.Min(m, c.Length), c.ToValueList()))),
            (2, child.Select(QueryNode (c) => new NotNode(c))));
    }

    private static Gen<QueryNode> Leaf(SearchSchema schema)
    {
        var ranges = schema.QueryFields.Where(f => f.Unit != RangeUnit.None && !schema.IsPeriod(f.Name)).ToArray();
        var near = Gen.Select(Centres, Km, Gen.Bool, QueryNode (centres, km, remote) => new NearNode("somewhere", km, remote, centres));
        var leaves = Gen.Frequency((18, Text(schema.QueryFields.Where(f => f.Unit == RangeUnit.None && schema.NestedFieldOf(f.Name) is null))), (1, near), (1, Gen.Const<QueryNode>(new MatchAllNode())));
        var entries = schema.QueryFields.Where(f => schema.NestedFieldOf(f.Name) is not null).Select(f => Nested(schema, f)).ToArray();
        return Gen.Frequency([(15, leaves), .. ranges.Length == 0 ? [] : new[] { (2, Range(ranges)) }, .. entries.Select(e => (2, e))]);
    }

    /// <summary>Groups of what may stand inside an entry.</summary>
    private static Gen<QueryNode> Nested(SearchSchema schema, QueryField field)
    {
        var nested = schema.NestedFieldOf(field.Name)!;
        var parts = schema.QueryFields.Where(f => schema.IsPartOf(f, nested)).ToList();
        var leaf = Gen.Frequency((4, Text(parts.Where(f => f.Unit == RangeUnit.None))), (1, Periods(parts.Single(f => schema.IsPeriod(f.Name)))));
        return Tree(leaf, depth: 2).Select(QueryNode (child) => new NestedNode(field.Name, child));
    }

    private static Gen<QueryNode> Periods(QueryField field)
    {
        var bound = Gen.OneOf<int?>(null, 2014, 2016, 2018, 2030);
        return Gen.Select(bound, bound, QueryNode (from, to) => new RangeNode(field.Name, Day(from, 1, 1), Day(to, 12, 31), "written"));
    }

    private static int? Day(int? year, int month, int day) => year is { } known ? new DateOnly(known, month, day).DayNumber - new DateOnly(1970, 1, 1).DayNumber : null;

    private static Gen<QueryNode> Text(IEnumerable<QueryField> fields)
    {
        var words = fields.Select(f => f.Name).ToArray();
        var field = Gen.Frequency((3, Gen.Const((string?)null)), (1, Gen.OneOf(words).Select(name => (string?)name)));
        var text = Gen.Frequency((5, Vocabulary.Word), (1, Gen.OneOf("kubernetes", "c-plus-plus", "FR", "information-technology")));
        var word = Gen.Select(text, field, QueryNode (t, f) => new WordNode(t, f));
        var phrase = Gen.Select(Vocabulary.Word.Array[1, 3], field, QueryNode (w, f) => new PhraseNode(string.Join(' ', w), f));
        var prefix = Gen.Select(Gen.OneOf("da", "eng", "dével", "devel", "kube", "c+", "data-eng", "l'ing", "qu", "мир"), field, QueryNode (t, f) => new PrefixNode(t, f));
        var fuzzy = Gen.Select(Gen.OneOf("enginer", "mahcine", "pyhton", "developpeur", "manger", "claud"), Gen.Int[1, 2], field,
            QueryNode (t, e, f) => new FuzzyNode(t, e, f));
        var skill = Gen.Select(Written(word, phrase), Gen.OneOf(TestSkills.All.ToArray()), QueryNode (w, s) =>
            new ConceptNode(w, s.Slug, s.Aliases.Append(s.LabelEn).Append(s.LabelFr).Distinct().ToValueList()));
        var value = Gen.Select(word, Gen.OneOf("language", "industry", "skill", ""), Gen.OneOf("fr", "kubernetes", "information-technology").Array[1, 2], Vocabulary.Word.Array[0, 1], QueryNode (w, f, v, s) =>
            new ValueNode(w, f, v.Distinct().ToValueList(), s.ToValueList()));
        var occupation = Gen.Select(Written(word, phrase), Gen.OneOf(TestOccupations.All.ToArray()), QueryNode (w, o) => new ConceptNode(w, o.Slug, [], ConceptKind.Occupation));
        var country = Gen.Select(Written(word, phrase), Gen.OneOf("fr", "ca", "xx"), QueryNode (w, code) => new ConceptNode(w, code, [], ConceptKind.Country));
        return Gen.Frequency((8, word), (3, phrase), (2, prefix), (1, fuzzy), (3, skill), (1, value), (1, occupation), (1, country));
    }

    private static Gen<QueryNode> Written(Gen<QueryNode> word, Gen<QueryNode> phrase) => Gen.Frequency(
        (3, word), (1, phrase), (1, Vocabulary.Word.Array[2, 3].Select(QueryNode (w) => new AndNode(w.Select(QueryNode (t) => new WordNode(t)).ToValueList()))));

    private static Gen<QueryNode> Range(QueryField[] fields)
    {
        var day = TestDay.Today.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
        return Gen.OneOf(fields).SelectMany(f =>
        {
            var bound = f.Unit switch
            {
                RangeUnit.YearsInMonths => Gen.OneOf<int?>(null, 0, 12, 59, 60, 107),
                RangeUnit.Date => Gen.OneOf<int?>(null, day - 30, day - 7, day),
                _ => Gen.OneOf<int?>(null, 0, 30_000, 60_000),
            };
            return Gen.Select(bound, bound, QueryNode (minimum, maximum) => new RangeNode(f.Name, minimum, maximum, "written"));
        });
    }
}

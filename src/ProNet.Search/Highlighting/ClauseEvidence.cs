using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Querying;
using ProNet.Search.Schema;

namespace ProNet.Search.Highlighting;

/// <summary>What one document has of the clauses of a query.</summary>
internal sealed class ClauseEvidence
{
    public static readonly (ValueList<string> Fields, string? Through) Nothing = ([], null);

    private readonly SearchSchema schema;
    private readonly SearchDocument document;
    private readonly Dictionary<QueryNode, LeafEvidence> byLeaf = [];
    private readonly HashSet<NestedNode> nested;

    public ClauseEvidence(SearchSchema schema, SearchDocument document, EvidenceFinder finder, DocumentEvidence found)
    {
        this.schema = schema;
        this.document = document;
        nested = found.Nested;
        foreach (var value in found.Values)
        {
            foreach (var occurrence in value.Occurrences)
            {
                // The words of a nested clause are evidence for the whole of it, and none for the same words elsewhere.
                var leaf = finder.Leaves[occurrence.Leaf];
                var node = leaf.Nested ?? leaf.Node;
                if (leaf is { Nested: not null, Positive: false })
                    continue;
                if (!byLeaf.TryGetValue(node, out var evidence))
                    byLeaf.Add(node, evidence = new LeafEvidence(occurrence.Spelling));
                evidence.Fields.Add(value.Field);
            }
        }
    }

    public bool Matches(QueryNode node) => node switch
    {
        MatchAllNode => true,
        AndNode and => and.Children.All(child => child is WordNode { IsOptional: true } || Matches(child)),
        OrNode or => or.Children.Any(Matches),
        AtLeastNode some => some.Children.Count(Matches) >= some.Minimum,
        NotNode not => !Matches(not.Child),
        NestedNode entry => nested.Contains(entry),
        _ => !Found(node).Fields.IsEmpty,
    };

    /// <summary>Fields where a leaf matches, best first, and the spelling or concept when the words as written stand nowhere.</summary>
    public (ValueList<string> Fields, string? Through) Found(QueryNode leaf) => leaf switch
    {
        RangeNode range => (Number(range), null),
        NearNode near => (Near(near), null),
        ConceptNode concept => Concept(concept),
        ValueNode value => Value(value),
        NestedNode entry => (Nested(entry), null),
        _ => (Texts(leaf).Concat(Code(leaf)).ToValueList(), null),
    };

    private (ValueList<string> Fields, string? Through) Concept(ConceptNode node)
    {
        var written = Matches(node.Written) ? Fields(node.Written) : [];
        var concept = SharedField.Of(node) is var field && (field is null || field == schema.Concept(node.Kind)?.Name) ? Code(schema.Concept(node.Kind), node.Concept) : [];
        var fields = written.Concat(Texts(node)).Concat(concept).Distinct().ToValueList();
        return (fields, fields.IsEmpty || written.Any() ? null : byLeaf.GetValueOrDefault(node)?.FirstSpelling ?? node.Concept);
    }

    private (ValueList<string> Fields, string? Through) Value(ValueNode node)
    {
        var written = Matches(node.Written) ? Fields(node.Written) : [];
        var coded = schema.CodesOf(node.Field) is { } keyword && keyword.Read(document).Any(node.Values.Contains) ? new[] { keyword.Name } : [];
        var fields = written.Concat(Texts(node)).Concat(coded).Distinct().ToValueList();
        return (fields, fields.IsEmpty || written.Any() ? null : byLeaf.GetValueOrDefault(node)?.FirstSpelling);
    }

    /// <summary>Texts of the entry; where only its time was asked for, the entry itself.</summary>
    private ValueList<string> Nested(NestedNode node)
    {
        if (!nested.Contains(node))
            return [];
        var texts = Texts(node).ToValueList();
        return texts.IsEmpty ? schema.QueryField(node.Field)?.Fields ?? [] : texts;
    }

    private IEnumerable<string> Fields(QueryNode written) => written is AndNode run ? run.Children.SelectMany(Fields) : Found(written).Fields;

    private IEnumerable<string> Texts(QueryNode leaf) =>
        (byLeaf.GetValueOrDefault(leaf)?.Fields ?? []).OrderBy(f => f.Tier).Select(f => f.Name);

    private IEnumerable<string> Code(QueryNode leaf) => leaf switch
    {
        WordNode { Field: { } field } word => Code(schema.QueryField(field), TextFolding.Fold(word.Text.Trim())),
        PhraseNode { Field: { } field } phrase => Code(schema.QueryField(field), TextFolding.Fold(phrase.Text.Trim())),
        _ => [],
    };

    private IEnumerable<string> Code(QueryField? field, string value) =>
        field is null ? [] : field.CodeFields.Select(codes => codes.Field).Where(codes => ((KeywordField)schema.Field(codes)).Read(document).Contains(value));

    private ValueList<string> Number(RangeNode node) =>
        schema.QueryField(node.Field) is { Fields: [var name, ..] } && schema.Field(name) is NumberField field && field.Read(document) is { } number
        && number >= (node.Minimum ?? int.MinValue) && number <= (node.Maximum ?? int.MaxValue)
            ? [name]
            : [];

    private ValueList<string> Near(NearNode node)
    {
        if (schema.Roles.Point.Read(document) is { } here && node.Centres.Any(c => c.Point.DistanceKmTo(here) <= node.Km))
            return [schema.Roles.Point.Name];
        return node.OrRemote && schema.Roles.Remote is { } remote && remote.Field.Read(document).Contains(remote.Value) ? [remote.Field.Name] : [];
    }

    /// <summary>Where one leaf stands: each field once, in the order of the schema, however often it stands there.</summary>
    private sealed class LeafEvidence(string? firstSpelling)
    {
        public HashSet<TextField> Fields { get; } = [];

        /// <summary>The added spelling found first; null where the words stand as written.</summary>
        public string? FirstSpelling { get; } = firstSpelling;
    }
}

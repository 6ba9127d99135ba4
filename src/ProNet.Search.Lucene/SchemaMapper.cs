using System.Globalization;
using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ProNet.Search.Documents;
using ProNet.Search.Indexing;
using ProNet.Search.Lucene.Columns;
using ProNet.Search.Lucene.Indexing;
using ProNet.Search.Lucene.Ranking;
using ProNet.Search.Ranking;
using ProNet.Search.Schema;
using TextField = ProNet.Search.Schema.TextField;

namespace ProNet.Search.Lucene;

/// <summary>Turns the documents of one schema into Lucene documents.</summary>
internal sealed class SchemaMapper
{
    private const int LongestWhole = 1_000;

    private static readonly FieldType Stemmed = TextType(omitNorms: false);
    private static readonly FieldType Folded = TextType(omitNorms: true);
    private static readonly FieldType Exact = ExactType();
    private static readonly FieldType Counted = CountedType();
    private static readonly FieldType Present = PresentType();

    private readonly HashSet<string> searchedCodes;
    private readonly Action<SearchDocument, Document>[] mappings;
    private readonly TextField[] texts;

    /// <exception cref="NotSupportedException">The schema has a kind of field that this engine does not know.</exception>
    public SchemaMapper(SearchSchema schema)
    {
        Schema = schema;
        Similarity = new FieldSimilarity(schema);
        searchedCodes = schema.QueryFields.SelectMany(f => f.CodeFields).Select(codes => codes.Field).ToHashSet();
        texts = [.. schema.TextFields];
        mappings = [.. schema.Fields.Where(f => f is not TextField).Select(Mapping), .. schema.Roles.Suggestions.Where(s => s.IsGathered).Select(Gathering)];
    }

    public SearchSchema Schema { get; }

    public FieldSimilarity Similarity { get; }

    public static Term IdTerm(long id) => new(SystemFields.Id, id.ToString(CultureInfo.InvariantCulture));

    public Document Map(Rendition rendition)
    {
        var (document, json, views) = rendition;
        var mapped = Identity(document.Id, document.Version);
        views.Mark(mapped);
        var digest = ulong.Parse(SearchDocument.DigestOf(json), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        mapped.Add(new NumericDocValuesField(SystemFields.Digest, unchecked((long)digest)));
        mapped.Add(new StoredField(SystemFields.Json, json));
        var blend = new BlendedText();
        foreach (var text in texts)
            AddText(text, document, mapped, blend);
        if (blend.Occurrences() is { Count: > 0 } occurrences)
            mapped.Add(new Field(SystemFields.Blend, new CountedTokenStream(occurrences), Counted));
        if (blend.Forms.Count > 0)
            mapped.Add(new Field(SystemFields.Forms, new CountedTokenStream(blend.Forms.Select(form => KeyValuePair.Create(form, 1))), Present));
        foreach (var map in mappings)
            map(document, mapped);
        return mapped;
    }

    public static Document Tombstone(long id, long version)
    {
        var mapped = Identity(id, version);
        mapped.Add(new NumericDocValuesField(SystemFields.Tombstone, 1));
        return mapped;
    }

    private static Document Identity(long id, long version) =>
    [
        new StringField(SystemFields.Id, id.ToString(CultureInfo.InvariantCulture), Field.Store.NO),
        new NumericDocValuesField(SystemFields.Id, id),
        new NumericDocValuesField(SystemFields.Version, version),
    ];

    private Action<SearchDocument, Document> Mapping(SchemaField field) => field switch
    {
        NestedField nested => (d, m) => AddEntries(nested, d, m),
        KeywordField keyword => (d, m) => AddKeywords(keyword, d, m),
        NumberField number => (d, m) => AddNumber(number, d, m),
        GeoField geo => (d, m) => AddPoint(geo, d, m),
        SortKeyField sort => (d, m) => AddSortKey(sort, d, m),
        _ => throw new NotSupportedException($"The Lucene engine cannot index the field '{field.Name}': it does not know {field.GetType().Name}."),
    };

    private static Action<SearchDocument, Document> Gathering(SuggestSource source) => (document, mapped) =>
    {
        foreach (var (value, _) in source.Read(document))
            AddSorted(source.Dimension, value, mapped);
    };

    private static void AddText(TextField field, SearchDocument document, Document mapped, BlendedText blend)
    {
        var values = new AnalyzedValues();
        var stated = field.Stated?.Invoke(document).ToHashSet(StringComparer.Ordinal);
        foreach (var text in field.Values(document))
        {
            var from = values.Tokens.Count;
            values.Add(text);
            blend.Add(field, values.Tokens, from, values.Tokens.Count, stated?.Contains(text) ?? true);
            if (field.IsTitle && TitleMatch.Term(field, values.Tokens.Skip(from).Select(t => t.Stem)) is { Length: > 0 and <= LongestWhole } whole)
                mapped.Add(new Field(SystemFields.Whole(field.Name), whole, Exact));
        }

        if (values.Tokens.Count == 0)
            return;
        mapped.Add(new Field(field.Name, new AnalyzedTokenStream(values, stems: true, field.Nested is not null), Stemmed));
        mapped.Add(new Field(SystemFields.Folded(field.Name), new AnalyzedTokenStream(values, stems: false, field.Nested is not null), Folded));
    }

    private static void AddEntries(NestedField field, SearchDocument document, Document mapped)
    {
        if (field.Days(document).ToList() is { Count: > 0 } periods)
            mapped.Add(new BinaryDocValuesField(field.Name, new BytesRef(NestedPeriods.Write(periods))));
    }

    private void AddKeywords(KeywordField field, SearchDocument document, Document mapped)
    {
        foreach (var value in field.Read(document))
        {
            mapped.Add(new SortedSetDocValuesField(field.Name, new BytesRef(value)));
            if (searchedCodes.Contains(field.Name))
                mapped.Add(new Field(field.Name, value, Exact));
        }
    }

    private static void AddNumber(NumberField field, SearchDocument document, Document mapped)
    {
        if (field.Read(document) is { } number)
            mapped.Add(new NumericDocValuesField(field.Name, number));
    }

    private static void AddPoint(GeoField field, SearchDocument document, Document mapped)
    {
        if (field.Read(document) is not { } point)
            return;
        mapped.Add(new NumericDocValuesField(SystemFields.Latitude(field.Name), BitConverter.DoubleToInt64Bits(point.Latitude)));
        mapped.Add(new NumericDocValuesField(SystemFields.Longitude(field.Name), BitConverter.DoubleToInt64Bits(point.Longitude)));
    }

    private static void AddSortKey(SortKeyField field, SearchDocument document, Document mapped) =>
        mapped.Add(new SortedDocValuesField(field.Name, new BytesRef(field.Key(document))));

    private static void AddSorted(string name, string value, Document mapped)
    {
        if (value.Length < DocumentCheck.LongestValueBytes / 3 || Encoding.UTF8.GetByteCount(value) <= DocumentCheck.LongestValueBytes)
            mapped.Add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static FieldType TextType(bool omitNorms)
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = omitNorms,
            IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        };
        type.Freeze();
        return type;
    }

    private static FieldType CountedType()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };
        type.Freeze();
        return type;
    }

    private static FieldType PresentType()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }

    private static FieldType ExactType()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = false, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}

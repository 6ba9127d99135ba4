using System.Globalization;
using System.Text;
using System.Text.Json;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Analysis;
using Elastic.Clients.Elasticsearch.IndexManagement;
using Elastic.Clients.Elasticsearch.Mapping;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Elasticsearch.Transport;
using ProNet.Search.Ranking;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Mapping;

/// <summary>
/// Makes settings and mappings of one schema, and documents for them. Text is analysed here, by the one analysis that all engines share, and sent
/// as stems with spaces between; the server only cuts at the spaces.
/// </summary>
internal sealed class SchemaMapper(SearchSchema schema)
{
    private const string Tokens = "tokens";

    private const string BlendSimilarity = "blend";

    private const int MostFields = 500;

    private const int LongestWhole = 1_000;

    /// <summary>As far apart as the embedded engine puts values, so that no phrase runs from one into the next.</summary>
    private const int GapBetweenValues = 100;

    private readonly SuggestEntries suggestions = new(schema);

    public SearchSchema Schema { get; } = schema;

    /// <summary>The request that creates an index.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">Shards and replicas.</param>
    /// <param name="alias">An alias that it has from the start.</param>
    public CreateIndexRequest Index(string name, ElasticsearchOptions options, string alias) => new(name)
    {
        Settings = Settings(options),
        Mappings = Mappings(),
        Aliases = new Dictionary<Name, Alias> { [alias] = new() },
    };

    public TypeMapping Mappings()
    {
        var properties = new Properties
        {
            { FieldNames.Id, new LongNumberProperty() },
            { FieldNames.Live, new BooleanProperty() },
            { FieldNames.Digest, new KeywordProperty { Index = false } },
            { FieldNames.Document, new ObjectProperty { Enabled = false } },
            { FieldNames.Blend, new TextProperty { Analyzer = Tokens, Norms = true, IndexOptions = IndexOptions.Freqs, Similarity = BlendSimilarity } },
            { FieldNames.Forms, new TextProperty { Analyzer = Tokens, Norms = false, IndexOptions = IndexOptions.Docs } },
        };
        foreach (var field in Schema.Fields)
            AddField(field, properties);
        foreach (var kind in suggestions.Kinds)
            properties.Add(FieldNames.WordStarts(kind), new KeywordProperty());
        return new TypeMapping
        {
            Dynamic = DynamicMapping.False,
            // The rest of what is sent can be made again from the document, and would double the index.
            Source = new SourceField { Includes = [FieldNames.Document, $"{FieldNames.Document}.*"] },
            Meta = new Dictionary<string, object> { ["schema"] = SearchSchemas.Version },
            Properties = properties,
        };
    }

    /// <summary>Writes the fields of a document.</summary>
    public void Write(Utf8JsonWriter writer, SearchDocument document)
    {
        var json = document.ToJson();
        writer.WriteStartObject();
        writer.WriteNumber(FieldNames.Id, document.Id);
        writer.WriteBoolean(FieldNames.Live, true);
        writer.WriteString(FieldNames.Digest, SearchDocument.DigestOf(json));
        writer.WritePropertyName(FieldNames.Document);
        writer.WriteRawValue(json);
        var texts = Schema.TextFields.ToDictionary(f => f, f => f.Values(document).Select(TextAnalysis.Analyze).ToList());
        foreach (var field in Schema.Fields)
            WriteField(writer, field, document, texts);
        var blend = Blended(document, texts);
        writer.WriteString(FieldNames.Blend, Repeated(blend));
        writer.WriteString(FieldNames.Forms, string.Join(' ', blend.Forms));
        foreach (var kind in suggestions.Kinds)
            WriteAll(writer, FieldNames.WordStarts(kind), suggestions.Of(kind, document));
        writer.WriteEndObject();
    }

    private static BlendedText Blended(SearchDocument document, Dictionary<TextField, List<List<AnalyzedToken>>> texts)
    {
        var blend = new BlendedText();
        foreach (var (field, values) in texts)
        {
            var stated = field.Stated?.Invoke(document).ToHashSet(StringComparer.Ordinal);
            foreach (var (text, tokens) in field.Values(document).Zip(values))
                blend.Add(field, tokens, 0, tokens.Count, stated?.Contains(text) ?? true);
        }

        return blend;
    }

    /// <summary>Each stem as often as it counts.</summary>
    private static string Repeated(BlendedText blend)
    {
        var written = new StringBuilder();
        foreach (var (stem, count) in blend.Occurrences())
        {
            for (var i = 0; i < count; i++)
                written.Append(stem).Append(' ');
        }

        return written.ToString();
    }

    /// <summary>Writes the record of a deletion.</summary>
    public static void WriteTombstone(Utf8JsonWriter writer, long id)
    {
        writer.WriteStartObject();
        writer.WriteNumber(FieldNames.Id, id);
        writer.WriteBoolean(FieldNames.Live, false);
        writer.WriteEndObject();
    }

    private static IndexSettings Settings(ElasticsearchOptions options)
    {
        var similarities = new SettingsSimilarities { { BlendSimilarity, Bm25(FieldWeights.BlendB) } };
        foreach (var tier in Enum.GetValues<FieldTier>())
            similarities.Add(Similarity(tier), Bm25(FieldWeights.Bm25B(tier)));
        return new IndexSettings
        {
            NumberOfShards = options.Shards,
            NumberOfReplicas = options.Replicas,
            // What is written is refreshed by whoever writes it; an index that is being filled needs none.
            RefreshInterval = Duration.MinusOne,
            Mapping = new MappingLimitSettings { TotalFields = new MappingLimitSettingsTotalFields { Limit = MostFields } },
            Similarity = similarities,
            Analysis = new IndexSettingsAnalysis { Analyzers = new Analyzers { { Tokens, new CustomAnalyzer("whitespace") } } },
        };
    }

    private void AddField(SchemaField field, Properties properties)
    {
        switch (field)
        {
            case NestedField nested:
                properties.Add(nested.Name, new NestedProperty { Properties = Entry(nested) });
                break;
            case TextField text:
                properties.Add(text.Name, Text(norms: true, Similarity(text.Tier)));
                properties.Add(FieldNames.Folded(text.Name), Text(norms: false));
                if (text.IsTitle)
                    properties.Add(FieldNames.Whole(text.Name), new KeywordProperty { DocValues = false });
                break;
            case KeywordField keyword:
                properties.Add(keyword.Name, new KeywordProperty { EagerGlobalOrdinals = true });
                break;
            case NumberField number:
                properties.Add(number.Name, new IntegerNumberProperty());
                break;
            case GeoField geo:
                properties.Add(geo.Name, new GeoPointProperty());
                break;
            case SortKeyField sort:
                properties.Add(sort.Name, new KeywordProperty { Index = false });
                break;
            default:
                throw new NotSupportedException($"The Elasticsearch engine cannot index the field '{field.Name}': it does not know {field.GetType().Name}.");
        }
    }

    /// <summary>An entry matches or does not; what scores are the same texts of the whole document.</summary>
    private Properties Entry(NestedField nested)
    {
        var properties = new Properties { { FieldNames.FirstDay, new IntegerNumberProperty() }, { FieldNames.LastDay, new IntegerNumberProperty() } };
        foreach (var part in Parts(nested))
        {
            properties.Add(part.Name, Text(norms: false));
            properties.Add(FieldNames.Folded(part.Name), Text(norms: false));
        }

        return properties;
    }

    private IEnumerable<TextField> Parts(NestedField nested) => Schema.TextFields.Where(f => f.Nested == nested.Name);

    private static TextProperty Text(bool norms, string? similarity = null) =>
        new() { Analyzer = Tokens, Norms = norms, PositionIncrementGap = GapBetweenValues, Similarity = similarity };

    private static SettingsSimilarityBm25 Bm25(float lengthNormalisation) => new() { K1 = FieldWeights.Bm25K1, B = lengthNormalisation };

    private static string Similarity(FieldTier tier) => $"tier_{EnumCodes.Of(tier)}";

    private void WriteField(Utf8JsonWriter writer, SchemaField field, SearchDocument document, Dictionary<TextField, List<List<AnalyzedToken>>> texts)
    {
        switch (field)
        {
            case TextField text:
                WriteText(writer, text, texts[text]);
                break;
            case NestedField nested:
                WriteEntries(writer, nested, document, texts);
                break;
            case KeywordField keyword:
                WriteAll(writer, keyword.Name, keyword.Read(document));
                break;
            case NumberField number when number.Read(document) is { } value:
                writer.WriteNumber(number.Name, value);
                break;
            case GeoField geo when geo.Read(document) is { } point:
                writer.WriteStartObject(geo.Name);
                writer.WriteNumber("lat", point.Latitude);
                writer.WriteNumber("lon", point.Longitude);
                writer.WriteEndObject();
                break;
            case SortKeyField sort:
                writer.WriteString(sort.Name, sort.Key(document));
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter writer, TextField field, List<List<AnalyzedToken>> texts)
    {
        var values = texts.FindAll(tokens => tokens.Count > 0);
        if (values.Count == 0)
            return;
        WriteAll(writer, field.Name, values.Select(Stems));
        WriteAll(writer, FieldNames.Folded(field.Name), values.Select(FoldedWords));
        if (field.IsTitle)
            WriteAll(writer, FieldNames.Whole(field.Name), values.Select(tokens => TitleMatch.Term(field, tokens.Select(t => t.Stem))).Where(whole => whole.Length is > 0 and <= LongestWhole));
    }

    private void WriteEntries(Utf8JsonWriter writer, NestedField nested, SearchDocument document, Dictionary<TextField, List<List<AnalyzedToken>>> texts)
    {
        writer.WriteStartArray(nested.Name);
        foreach (var (entry, period) in nested.Days(document).Index())
        {
            writer.WriteStartObject();
            if (period is { } days)
            {
                writer.WriteNumber(FieldNames.FirstDay, days.First);
                writer.WriteNumber(FieldNames.LastDay, days.Last);
            }

            foreach (var part in Parts(nested))
            {
                if (texts[part][entry] is not { Count: > 0 } tokens)
                    continue;
                writer.WriteString(part.Name, Stems(tokens));
                writer.WriteString(FieldNames.Folded(part.Name), FoldedWords(tokens));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Stems(List<AnalyzedToken> tokens) => string.Join(' ', tokens.Select(t => t.Stem));

    private static string FoldedWords(List<AnalyzedToken> tokens) => string.Join(' ', tokens.Select(t => t.Folded));

    private static void WriteAll(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>How a document is called on the server.</summary>
    public static string DocumentId(long id) => id.ToString(CultureInfo.InvariantCulture);
}

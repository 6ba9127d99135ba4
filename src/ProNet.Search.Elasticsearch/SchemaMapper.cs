using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProNet.Search.Analysis;
using ProNet.Search.Documents;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch;

/// <summary>
/// Makes settings and mappings of one schema, and documents for them. Text is analysed here, by the one analysis that all engines share, and sent
/// as stems with spaces between; the server only cuts at the spaces.
/// </summary>
internal sealed class SchemaMapper(SearchSchema schema)
{
    private const string Tokens = "tokens";

    /// <summary>A code is there or not: no length, no repetition.</summary>
    private const string CodeSimilarity = "code";

    private const int LongestSortKey = 1_000;

    /// <summary>As far apart as the embedded engine puts values, so that no phrase runs from one into the next.</summary>
    private const int GapBetweenValues = 100;

    private readonly SuggestEntries suggestions = new(schema);

    public SearchSchema Schema { get; } = schema;

    /// <summary>The body of the request that creates an index.</summary>
    /// <param name="options">Shards and replicas.</param>
    /// <param name="aliases">Aliases that it has from the start.</param>
    public JsonObject Index(ElasticsearchOptions options, params IEnumerable<string> aliases) => new()
    {
        ["settings"] = Settings(options),
        ["mappings"] = Mappings(),
        ["aliases"] = new JsonObject(aliases.Select(a => KeyValuePair.Create<string, JsonNode?>(a, new JsonObject()))),
    };

    public JsonObject Mappings()
    {
        var properties = new JsonObject
        {
            [FieldNames.Id] = Type("long"),
            [FieldNames.Live] = Type("boolean"),
            [FieldNames.Audience] = Type("byte"),
            [FieldNames.Owner] = Type("long"),
            [FieldNames.Digest] = Type("keyword", ("index", false)),
            [FieldNames.Document] = Type("object", ("enabled", false)),
        };
        foreach (var field in Schema.Fields)
            AddField(field, properties);
        foreach (var kind in suggestions.Kinds)
            properties[FieldNames.WordStarts(kind)] = Type("keyword");
        return new JsonObject
        {
            ["dynamic"] = false,
            // The rest of what is sent can be made again from the document, and would double the index.
            ["_source"] = new JsonObject { ["includes"] = new JsonArray($"{FieldNames.Document}", $"{FieldNames.Document}.*") },
            ["_meta"] = new JsonObject { ["schema"] = SearchSchemas.Version },
            ["properties"] = properties,
        };
    }

    /// <summary>Writes the fields of a document.</summary>
    public void Write(Utf8JsonWriter writer, SearchDocument document)
    {
        var json = document.ToJson();
        writer.WriteStartObject();
        writer.WriteNumber(FieldNames.Id, document.Id);
        writer.WriteBoolean(FieldNames.Live, true);
        writer.WriteNumber(FieldNames.Audience, (int)document.Audience);
        if (document.OwnerId is { } owner)
            writer.WriteNumber(FieldNames.Owner, owner);
        writer.WriteString(FieldNames.Digest, SearchDocument.DigestOf(json));
        writer.WritePropertyName(FieldNames.Document);
        writer.WriteRawValue(json);
        var texts = Schema.TextFields.ToDictionary(f => f, f => f.Values(document).Select(TextAnalysis.Analyze).ToList());
        foreach (var field in Schema.Fields)
            WriteField(writer, field, document, texts);
        foreach (var kind in suggestions.Kinds)
            WriteAll(writer, FieldNames.WordStarts(kind), suggestions.Of(kind, document));
        writer.WriteEndObject();
    }

    /// <summary>Writes the record of a deletion.</summary>
    public static void WriteTombstone(Utf8JsonWriter writer, long id)
    {
        writer.WriteStartObject();
        writer.WriteNumber(FieldNames.Id, id);
        writer.WriteBoolean(FieldNames.Live, false);
        writer.WriteEndObject();
    }

    private static JsonObject Settings(ElasticsearchOptions options) => new()
    {
        ["index"] = new JsonObject
        {
            ["number_of_shards"] = options.Shards,
            ["number_of_replicas"] = options.Replicas,
            // What is written is refreshed by whoever writes it; an index that is being filled needs none.
            ["refresh_interval"] = "-1",
            ["mapping"] = new JsonObject { ["total_fields"] = new JsonObject { ["limit"] = 500 } },
            ["similarity"] = new JsonObject(Enum.GetValues<FieldTier>()
                .Select(tier => KeyValuePair.Create<string, JsonNode?>(Similarity(tier), Bm25(FieldWeights.Bm25B(tier))))
                .Append(KeyValuePair.Create<string, JsonNode?>(CodeSimilarity, Bm25(0)))),
            ["analysis"] = new JsonObject
            {
                ["analyzer"] = new JsonObject { [Tokens] = new JsonObject { ["type"] = "custom", ["tokenizer"] = "whitespace" } },
            },
        },
    };

    private void AddField(SchemaField field, JsonObject properties)
    {
        switch (field)
        {
            case NestedField nested:
                properties[nested.Name] = Type("nested", ("properties", Entry(nested)));
                break;
            case TextField text:
                properties[text.Name] = Text(norms: true, ("similarity", Similarity(text.Tier)));
                properties[FieldNames.Folded(text.Name)] = Text(norms: false);
                break;
            case KeywordField keyword:
                properties[keyword.Name] = Type("keyword", ("eager_global_ordinals", true), ("similarity", CodeSimilarity));
                break;
            case NumberField number:
                properties[number.Name] = Type("integer");
                break;
            case GeoField geo:
                properties[geo.Name] = Type("geo_point");
                break;
            case SortKeyField sort:
                properties[sort.Name] = Type("keyword", ("index", false));
                break;
            default:
                throw new NotSupportedException($"The Elasticsearch engine cannot index the field '{field.Name}': it does not know {field.GetType().Name}.");
        }
    }

    /// <summary>An entry matches or does not; what scores are the same texts of the whole document.</summary>
    private JsonObject Entry(NestedField nested)
    {
        var properties = new JsonObject { [FieldNames.FirstDay] = Type("integer"), [FieldNames.LastDay] = Type("integer") };
        foreach (var part in Parts(nested))
        {
            properties[part.Name] = Text(norms: false);
            properties[FieldNames.Folded(part.Name)] = Text(norms: false);
        }

        return properties;
    }

    private IEnumerable<TextField> Parts(NestedField nested) => Schema.TextFields.Where(f => f.Nested == nested.Name);

    private static JsonObject Text(bool norms, params (string Name, JsonNode Value)[] more) => Type(
        "text",
        [("analyzer", Tokens), ("norms", norms), ("position_increment_gap", GapBetweenValues), .. more]);

    private static JsonObject Type(string type, params (string Name, JsonNode Value)[] more)
    {
        var field = new JsonObject { ["type"] = type };
        foreach (var (name, value) in more)
            field[name] = value;
        return field;
    }

    private static JsonObject Bm25(float lengthNormalisation) => new() { ["type"] = "BM25", ["k1"] = FieldWeights.Bm25K1, ["b"] = lengthNormalisation };

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
                var key = TextFolding.Fold(sort.Read(document));
                writer.WriteString(sort.Name, key.Length > LongestSortKey ? key[..LongestSortKey] : key);
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

using System.Globalization;
using System.Text.Json;
using Elastic.Clients.Elasticsearch.Core.Search;
using ProNet.Search.Documents;
using ProNet.Search.Elasticsearch.Mapping;
using ProNet.Search.Highlighting;
using ProNet.Search.Lexicon;
using ProNet.Search.Querying;
using ProNet.Search.Requests;
using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Reading;

/// <summary>Makes the hits of a page from what the server returned. Highlights and explanations come from the document, as for every engine.</summary>
internal sealed class ResponseReader
{
    private readonly SearchSchema schema;
    private readonly HitEvidence evidence;
    private readonly ValueList<GeoCentre> centres;
    private readonly Dictionary<QueryNode, string> clauseNames;

    public ResponseReader(SearchRequest request, SearchSchema schema)
    {
        this.schema = schema;
        evidence = new HitEvidence(schema, request.Query, request.Highlights, request.Explain);
        centres = SortClauses.Centres(request);
        clauseNames = request.Explain ? ClauseNames.Of(request.Query) : [];
    }

    /// <summary>Whether hits must come with their documents.</summary>
    public bool NeedsDocuments => evidence.IsWanted || !centres.IsEmpty;

    public static long Id(Hit<JsonElement> hit) => long.Parse(hit.Id, CultureInfo.InvariantCulture);

    public SearchHit Read(Hit<JsonElement> hit)
    {
        var read = new SearchHit { Id = Id(hit), Score = hit.Score ?? 0 };
        if (!NeedsDocuments)
            return read;
        var document = Document(hit.Source.GetProperty(FieldNames.Document));
        read = read with { DistanceKm = Distance(document) };
        if (!evidence.IsWanted)
            return read;
        var scores = hit.MatchedQueries?.Value2;
        var (highlights, why) = evidence.Of(document, clause => clauseNames.TryGetValue(clause, out var name) ? scores?.GetValueOrDefault(name) ?? 0 : 0);
        return read with { Highlights = highlights, Why = why };
    }

    private double? Distance(SearchDocument document)
    {
        if (centres.IsEmpty || schema.Fields.OfType<GeoField>().Single().Read(document) is not { } point)
            return null;
        return centres.Min(c => c.Point.DistanceKmTo(point));
    }

    private SearchDocument Document(JsonElement json) => (SearchDocument)json.Deserialize(schema.DocumentType)!;
}

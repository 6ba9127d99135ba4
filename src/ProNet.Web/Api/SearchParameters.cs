using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ProNet.Search.Schema;

namespace ProNet.Web.Api;

/// <summary>Describes the parameters of a search from the schema itself, so that the description cannot fall behind.</summary>
internal sealed class SearchParameters : IOpenApiOperationTransformer
{
    private static readonly (string Name, string Says, JsonSchemaType Type)[] Shared =
    [
        ("q", "Query text in the grammar of the search box.", JsonSchemaType.String),
        ("near", "A place, by name or slug.", JsonSchemaType.String),
        ("within", "Kilometres around the place.", JsonSchemaType.Number),
        ("near-remote", "1: remote work also matches.", JsonSchemaType.String),
        ("sort", "relevance, recent, name or distance.", JsonSchemaType.String),
        ("drop", "A skill whose added spellings are not wanted, or a value (contract:permanent) that words are not to mean; repeatable.", JsonSchemaType.String),
        ("exact", "1: exactly what is written; never correct misspellings, nor read it otherwise.", JsonSchemaType.String),
        ("grammar", "Version of the grammar of q where it is not the newest.", JsonSchemaType.Integer),
    ];

    private static readonly (string Name, string Says, JsonSchemaType Type)[] OfPages =
    [
        ("after", "Cursor of the next page.", JsonSchemaType.String),
        ("limit", "Hits per page, at most 100.", JsonSchemaType.Integer),
    ];

    private static readonly (string Name, string Says, JsonSchemaType Type)[] OfFiles =
    [
        ("format", "csv: a table for spreadsheets, in the language of the request. json: what the API says of each.", JsonSchemaType.String),
    ];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<SearchOperation>().FirstOrDefault() is not { } search)
            return Task.CompletedTask;
        operation.Parameters ??= [];
        foreach (var (name, says, type) in Shared.Concat(search.IsWhole ? OfFiles : OfPages))
            operation.Parameters.Add(Query(name, says, new OpenApiSchema { Type = type }));
        if (search.Subject == SubjectKind.Member)
            operation.Parameters.Add(Query("for", "Number of the job that people are looked for.", new OpenApiSchema { Type = JsonSchemaType.Integer }));
        if (search.IsWhole && RanksOf(search.Subject) is { } ranks)
            operation.Parameters.Add(Query("rank", $"{ranks}: the first 100 in the order of that ranked search.", new OpenApiSchema { Type = JsonSchemaType.String }));
        foreach (var facet in SearchSchemas.For(search.Subject).Facets)
        {
            operation.Parameters.Add(facet.IsRange
                ? Query(facet.Name, "A range such as 5..10, open ends left empty; or unknown.", new OpenApiSchema { Type = JsonSchemaType.String })
                : Query(facet.Name, "A value; repeat for more, write a leading - to exclude.", new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } }));
        }

        return Task.CompletedTask;
    }

    /// <summary>What files of a subject may be ranked for.</summary>
    private static string? RanksOf(SubjectKind subject) => subject switch
    {
        SubjectKind.Member => "expert, candidate or partner",
        SubjectKind.Job => "job",
        _ => null,
    };

    private static OpenApiParameter Query(string name, string says, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = says, Schema = schema, Explode = true };
}

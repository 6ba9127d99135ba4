using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ProNet.Web.Api;

/// <summary>Describes the refusals that the host gives before an operation is reached, so that no program meets an answer that the document does not name.</summary>
internal sealed class SharedAnswers : IOpenApiOperationTransformer
{
    private const string Problem = "application/problem+json";

    private static readonly (int Status, string Says)[] Refusals =
    [
        (StatusCodes.Status400BadRequest, "The address cannot be read."),
        (StatusCodes.Status401Unauthorized, "The token is none, or over."),
        (StatusCodes.Status403Forbidden, "The token was made for something else."),
        (StatusCodes.Status429TooManyRequests, "Too many requests; Retry-After says when the next is taken."),
        (StatusCodes.Status503ServiceUnavailable, "Search is not available."),
    ];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Responses ??= [];
        foreach (var (status, says) in Refusals)
        {
            operation.Responses.TryAdd(FormattableString.Invariant($"{status}"), new OpenApiResponse
            {
                Description = says,
                Content = new Dictionary<string, OpenApiMediaType> { [Problem] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemDetails), context.Document) } },
            });
        }

        return Task.CompletedTask;
    }
}

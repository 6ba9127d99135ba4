using System.Text.Json;
using ProNet.Components.Language;

namespace ProNet.Web.Hosting;

/// <summary>The answer to a body that cannot be taken: which field, and what is expected of it.</summary>
internal static class BadBody
{
    /// <param name="detail">A sentence of <see cref="ProblemWords"/>.</param>
    public static IResult Refuse(string detail) => Results.Problem(title: Wording.Current.Problems.BadBody, detail: detail, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>What is said of a body that is no such JSON; null where something else was wrong.</summary>
    /// <param name="exception">What the framework threw.</param>
    /// <param name="endpoint">Where the body went.</param>
    public static string? Of(Exception exception, Endpoint? endpoint)
    {
        if (exception is not BadHttpRequestException { InnerException: JsonException json })
            return null;
        var fields = endpoint?.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IAcceptsMetadata>()?.RequestType?.GetProperties()
            .Where(p => p.CanWrite).Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name), Kind(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType))).ToList() ?? [];
        return Wording.Current.Problems.Unreadable((json.Path ?? "").TrimStart('$').TrimStart('.'), fields);
    }

    private static JsonKind Kind(Type type) => type switch
    {
        _ when type == typeof(string) || type.IsEnum || type == typeof(DateTime) || type == typeof(DateOnly) => JsonKind.Text,
        _ when type == typeof(bool) => JsonKind.TrueOrFalse,
        _ when type.IsPrimitive || type == typeof(decimal) => JsonKind.Number,
        _ when type.IsAssignableTo(typeof(System.Collections.IEnumerable)) => JsonKind.List,
        _ => JsonKind.Object,
    };
}

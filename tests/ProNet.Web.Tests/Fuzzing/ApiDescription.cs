using System.Text.Json;

namespace ProNet.Web.Tests.Fuzzing;

/// <summary>The API as its document describes it (OpenAPI 3.1), as far as a test needs it: operations that read, their parameters, and which answers they may give.</summary>
internal sealed class ApiDescription(JsonDocument document)
{
    public IEnumerable<(string Path, JsonElement Operation)> Operations =>
        document.RootElement.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)).Select(path => (path.Name, path.Value.GetProperty("get")));

    public static IEnumerable<(string Name, bool IsInPath, JsonElement Schema)> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var all)
            ? all.EnumerateArray().Select(p => (p.GetProperty("name").GetString()!, p.GetProperty("in").GetString() == "path", p.GetProperty("schema")))
            : [];

    /// <summary>What is wrong with an answer; null when it is one of those described.</summary>
    /// <param name="operation">What was asked.</param>
    /// <param name="status">Of the answer.</param>
    /// <param name="mediaType">Of the answer; null when it has no body.</param>
    /// <param name="body">Of the answer, as text.</param>
    public string? Wrong(JsonElement operation, int status, string? mediaType, string body)
    {
        if (status >= 500)
            return "failed";
        if (!operation.GetProperty("responses").TryGetProperty(FormattableString.Invariant($"{status}"), out var answer))
            return "a status that is not described";
        if (!answer.TryGetProperty("content", out var content))
            return body.Length == 0 ? null : "a body that is not described";
        if (mediaType is null || !content.TryGetProperty(mediaType, out var kind))
            return $"{mediaType} is not described for it";
        if (status >= 400 && mediaType != "application/problem+json")
            return "no problem details";
        if (!mediaType.EndsWith("json", StringComparison.Ordinal))
            return null;
        using var read = JsonDocument.Parse(body);
        if (status >= 400 && read.RootElement.GetProperty("status").GetInt32() != status)
            return "a problem of another status";
        return Differs(read.RootElement, kind.GetProperty("schema"), "$", isOpen: status >= 400);
    }

    /// <summary>The first place where a value is not as its schema says; null when there is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="isOpen">True where further properties are allowed (RFC 9457, 3.2).</param>
    private string? Differs(JsonElement value, JsonElement schema, string at, bool isOpen)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Differs(value, document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), at, isOpen);
        if (schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices))
            return choices.EnumerateArray().Any(choice => Differs(value, choice, at, isOpen) is null) ? null : $"{at} is none of its kinds";
        if (schema.TryGetProperty("type", out var type) && !IsOf(value, type))
            return $"{at} is no {type}";
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => v.ToString() == value.ToString()))
            return $"{at} is none of its values";
        return value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(value, schema, at, isOpen),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) =>
                value.EnumerateArray().Select((item, i) => Differs(item, items, FormattableString.Invariant($"{at}[{i}]"), isOpen)).FirstOrDefault(d => d is not null),
            _ => null,
        };
    }

    private string? OfObject(JsonElement value, JsonElement schema, string at, bool isOpen)
    {
        if (schema.TryGetProperty("required", out var required) && required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
            return $"{at}.{missing} is missing";
        var hasRest = schema.TryGetProperty("additionalProperties", out var rest);
        foreach (var property in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out var own))
            {
                if (Differs(property.Value, own, $"{at}.{property.Name}", isOpen) is { } wrong)
                    return wrong;
            }
            else if (hasRest && rest.ValueKind == JsonValueKind.Object)
            {
                if (Differs(property.Value, rest, $"{at}.{property.Name}", isOpen) is { } wrong)
                    return wrong;
            }
            else if (!isOpen && schema.TryGetProperty("properties", out _))
            {
                return $"{at}.{property.Name} is not described";
            }
        }

        return null;
    }

    private static bool IsOf(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(t => IsOf(value, t))
        : (type.GetString(), value.ValueKind) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
            _ => false,
        };
}

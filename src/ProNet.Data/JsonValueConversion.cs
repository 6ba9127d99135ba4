using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProNet.Data;

/// <summary>A small immutable value that is only ever read with its owner, as one JSON column.</summary>
internal static class JsonValueConversion
{
    public static PropertyBuilder<T> HasJsonValueConversion<T>(this PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
        json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);
}

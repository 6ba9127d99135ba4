using System.Text.Json;

namespace ProNet.Search.Querying;

/// <summary>How trees are written as JSON.</summary>
public static class QueryJson
{
    /// <summary>
    /// Deep enough for the deepest tree that the parser makes, which the usual 64 levels are not: each parenthesis may hold an OR of ANDs of
    /// NOTs, and each of these is an object with an array in it.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = new() { MaxDepth = 512 };
}

using System.Globalization;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Mapping;

/// <summary>
/// Names on the server: one index for each generation and kind (<c>pronet-g7-person</c>), one alias of it to write through, which nothing creates by
/// mistake, and one alias for each kind (<c>pronet-person</c>) that searches read.
/// </summary>
internal sealed class IndexNames(string prefix)
{
    private const string WriteEnding = "-write";

    public static IReadOnlyList<SubjectKind> Kinds { get; } = [.. SearchSchemas.All.Select(s => s.Subject)];

    /// <summary>Every index of every generation.</summary>
    public string AllGenerations => $"{prefix}-g*";

    public string Index(long generation, SubjectKind kind) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-g{generation}-{Name(kind)}");

    /// <summary>A bulk request to a name that does not exist would create an index without a schema; one to an alias that must exist cannot.</summary>
    public string WriteAlias(long generation, SubjectKind kind) => Index(generation, kind) + WriteEnding;

    public string ReadAlias(SubjectKind kind) => $"{prefix}-{Name(kind)}";

    /// <summary>The generation of an index; null when it is none of ours.</summary>
    public long? Generation(string index)
    {
        var start = $"{prefix}-g";
        if (!index.StartsWith(start, StringComparison.Ordinal))
            return null;
        var end = index.IndexOf('-', start.Length);
        return end > 0 && long.TryParse(index.AsSpan(start.Length, end - start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Name(SubjectKind kind) => EnumCodes.Of(kind);
}

using System.Globalization;
using ProNet.Domain.Access;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Mapping;

/// <summary>
/// Names on the server: one index for each generation, kind and view (<c>pronet-g7-member-everyone</c>), one alias of it to write through, which nothing
/// creates by mistake, and one alias for each kind and view (<c>pronet-member-everyone</c>) that searches read.
/// </summary>
internal sealed class IndexNames(string prefix)
{
    private const string WriteEnding = "-write";

    /// <summary>What each generation has an index of.</summary>
    public static IReadOnlyList<(SubjectKind Kind, View View)> Indices { get; } = [.. SearchSchemas.All.SelectMany(s => Views.All.Select(view => (s.Subject, view)))];

    /// <summary>Every index of every generation.</summary>
    public string AllGenerations => $"{prefix}-g*";

    public string Index(long generation, SubjectKind kind, View view) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-g{generation}-{Name(kind, view)}");

    /// <summary>A bulk request to a name that does not exist would create an index without a schema; one to an alias that must exist cannot.</summary>
    public string WriteAlias(long generation, SubjectKind kind, View view) => Index(generation, kind, view) + WriteEnding;

    public string ReadAlias(SubjectKind kind, View view) => $"{prefix}-{Name(kind, view)}";

    /// <summary>The generation of an index; null when it is none of ours.</summary>
    public long? Generation(string index)
    {
        var start = $"{prefix}-g";
        if (!index.StartsWith(start, StringComparison.Ordinal))
            return null;
        var end = index.IndexOf('-', start.Length);
        return end > 0 && long.TryParse(index.AsSpan(start.Length, end - start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Name(SubjectKind kind, View view) => $"{EnumCodes.Of(kind)}-{EnumCodes.Of(view)}";
}

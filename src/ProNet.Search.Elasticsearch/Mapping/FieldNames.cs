using ProNet.Search.Responses;
using ProNet.Search.Schema;

namespace ProNet.Search.Elasticsearch.Mapping;

/// <summary>Fields of every index beside those of its schema. The underscore at the end keeps them apart: the server keeps the one at the start for itself.</summary>
internal static class FieldNames
{
    public const string Id = "id_";

    /// <summary>False marks the record of a deletion, which keeps the version so that a replayed older put stays superseded.</summary>
    public const string Live = "live_";
    public const string Digest = "digest_";

    /// <summary>The document as written, for highlights and explanations of the hits shown.</summary>
    public const string Document = "document_";

    /// <summary>First day of an entry of a nested field, as days since 1970-01-01; absent when unknown.</summary>
    public const string FirstDay = "first_";

    /// <summary>Last day of an entry of a nested field; absent when unknown, the largest number while it goes on.</summary>
    public const string LastDay = "last_";

    /// <summary>A field of the entries of a nested field.</summary>
    public static string InEntry(NestedField entry, string field) => $"{entry.Name}.{field}";

    /// <summary>The unstemmed form of a text field, for prefixes, fuzzy words and corrections.</summary>
    public static string Folded(string field) => $"{field}_folded";

    /// <summary>All texts in one (<see cref="Ranking.BlendedText"/>).</summary>
    public const string Blend = "blend_";

    /// <summary>The forms in which words were written (<see cref="Ranking.BlendedText.Forms"/>).</summary>
    public const string Forms = "forms_";

    /// <summary>The whole values of a title, each one term.</summary>
    public static string Whole(string field) => $"{field}_whole";

    /// <summary>Values to suggest while typing, under each of their words.</summary>
    public static string WordStarts(SuggestionKind kind) => $"starts_{EnumCodes.Of(kind)}";
}

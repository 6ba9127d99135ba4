using ProNet.Domain.Access;

namespace ProNet.Search.Lucene;

/// <summary>Lucene fields that every document has beside those of its schema. The underscore keeps them apart: schema names begin with a letter.</summary>
internal static class SystemFields
{
    public const string Id = "_id";
    public const string Version = "_version";
    public const string Digest = "_digest";

    /// <summary>The document as compact JSON, for highlights and explanations of the hits shown.</summary>
    public const string Json = "_json";

    /// <summary>All texts in one (<see cref="Search.Ranking.BlendedText"/>).</summary>
    public const string Blend = "_blend";

    /// <summary>The forms in which words were written (<see cref="Search.Ranking.BlendedText.Forms"/>).</summary>
    public const string Forms = "_forms";

    /// <summary>What marks the record of a deletion, which keeps the version so that a replayed older put stays superseded.</summary>
    public const string Tombstone = "_tombstone";

    /// <summary>What marks the documents that a view has.</summary>
    public static string SeenBy(View view) => "_seen~" + view;

    /// <summary>Lucene name of the unstemmed form of a text field, for prefixes, fuzzy words and corrections.</summary>
    public static string Folded(string field) => field + "~";

    /// <summary>Lucene name of the whole values of a title, each one term.</summary>
    public static string Whole(string field) => field + "=";

    public static string Latitude(string geoField) => geoField + "~lat";

    public static string Longitude(string geoField) => geoField + "~lon";
}

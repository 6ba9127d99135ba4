namespace ProNet.Search.Requests;

/// <summary>
/// Facet values as they stand in an address: an excluded value is written with a leading <c>-</c>. A value that itself begins with <c>-</c> or
/// <c>\</c> is escaped by a leading <c>\</c>, so <c>\-x</c> includes and <c>-\-x</c> excludes the value "-x".
/// </summary>
internal static class FacetValueText
{
    public static string Print(string value, bool excluded) =>
        (excluded ? "-" : "") + (value.StartsWith('-') || value.StartsWith('\\') ? "\\" : "") + value;

    public static (string Value, bool Excluded) Read(string text)
    {
        var excluded = text.StartsWith('-');
        var value = excluded ? text[1..] : text;
        return (value.StartsWith('\\') ? value[1..] : value, excluded);
    }
}

using System.Text;

namespace ProNet.Search.Requests;

/// <summary>Query strings as the browsers' forms write them (WHATWG URL, application/x-www-form-urlencoded).</summary>
internal static class QueryStringText
{
    public static IEnumerable<KeyValuePair<string, string>> Parse(string queryString)
    {
        foreach (var part in queryString.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? KeyValuePair.Create(Decode(part), "")
                : KeyValuePair.Create(Decode(part[..equals]), Decode(part[(equals + 1)..]));
        }
    }

    public static string Print(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in parameters)
            text.Append(text.Length > 0 ? "&" : "").Append(Encode(name)).Append('=').Append(Encode(value));
        return text.ToString();
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    /// <summary>Leaves the signs readable that queries are full of and that need no escape here (RFC 3986, section 3.4).</summary>
    private static string Encode(string text) => new StringBuilder(Uri.EscapeDataString(text))
        .Replace("%20", "+").Replace("%3A", ":").Replace("%2C", ",").Replace("%2F", "/").Replace("%28", "(").Replace("%29", ")").Replace("%2A", "*")
        .ToString();
}

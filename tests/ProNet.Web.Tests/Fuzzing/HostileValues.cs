using System.Text;
using System.Text.Json;

namespace ProNet.Web.Tests.Fuzzing;

/// <summary>Values for a parameter, already as they stand in an address: good ones, borders, the wrong type, far too long, characters that are none, repeated ones.</summary>
internal static class HostileValues
{
    private static readonly string[] Texts =
    [
        "nurse", "senior", "healthcare", "on-site", "north-hospital", "csv", "jobs", "", "%20", "a", "developer%20paris", "title:nurse", "\"night%20nurse\"".Replace("\"", "%22", StringComparison.Ordinal), "nurse%20OR%20(coder%20-java)", "-nurse", "*", "a*", "%3F", "~", "^", ":", "::", "title:",
        "))))((((", "NOT%20NOT%20NOT", "AND", "OR%20OR", "%22", "%22%22%22", "%5C", "%5C%5C%22", "1", "-1", "0", "true", "null", "undefined", "%7B%7D", "[]", "%00", "a%00b", "%0D%0ASet-Cookie:%20x=1", "%09",
        "%FF%FE", "%C0%AF", "%ED%A0%80", "%F4%90%80%80", "%E2%80%AE", "%EF%BF%BE", "%F0%9F%92%A9", "e%CC%81%CC%81%CC%81", "%C4%B0%C5%BF%C3%9F", "%E1%84%80%E1%85%A1", "%D9%85%D9%85%D8%B1%D8%B6%D8%A9",
        "'%20OR%201=1--", "%3Cscript%3Ealert(1)%3C/script%3E", "../../etc/passwd", "..%2F..%2Fetc%2Fpasswd", "%25%73%25%6E", "%7B%7B7*7%7D%7D", "=cmd%7C'%20/C%20calc'!A0", "%", "%zz", "+", "%2B",
    ];

    private static readonly string[] Numbers =
    [
        "1", "0", "-0", "-1", "10", "50", "51", "100", "101", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808", "99999999999999999999999999", "1.5", "1e3", "1e400", "-1e400", "NaN", "Infinity", "0x10",
        "%201", "1%20", "1,5", "%D9%A3", "one", "", "1;2", "--1",
    ];

    private static readonly string[] Ranges =
    [
        "5..10", "..", "5..", "..5", "10..5", "-5..-1", "unknown", "-unknown", "0..0", "2147483647..2147483648", "9223372036854775807..", "..99999999999999999999", "1e9..2e9", "5...10", "5..10..15", "a..b", "..%00", "5..%2010",
    ];

    private static readonly string[] Long = [new('a', 300), new('a', 4_000), Repeated("a%20", 500), Repeated("(", 500), Repeated("nurse%20OR%20", 200), Repeated("%F0%9F%92%A9", 300), Repeated("-", 300), Repeated("%22a", 300)];

    /// <summary>A value of any kind, the parameter's own kind more often.</summary>
    public static string One(JsonElement schema, Random random)
    {
        var own = schema.TryGetProperty("type", out var type) ? type.ToString() : "";
        var kinds = own.Contains("integer", StringComparison.Ordinal) || own.Contains("number", StringComparison.Ordinal)
            ? new[] { Numbers, Numbers, Numbers, Texts, Long }
            : new[] { Texts, Texts, Texts, Numbers, Ranges, Long };
        return Of(kinds[random.Next(kinds.Length)], random);
    }

    /// <summary>What stands in the query for a parameter: once, or several times.</summary>
    public static string Query(string name, JsonElement schema, Random random)
    {
        var times = random.Next(6) switch { 0 => 2, 1 => 30, _ => 1 };
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
            text.Append(i == 0 ? "" : "&").Append(random.Next(20) == 0 ? name.ToUpperInvariant() : name).Append(random.Next(20) == 0 ? "" : "=" + Short(One(schema, random), times));
        return text.ToString();
    }

    /// <summary>An address has a length that servers take.</summary>
    private static string Short(string value, int times) => times * value.Length < 6_000 ? value : "a";

    private static string Of(string[] values, Random random) => values[random.Next(values.Length)];

    private static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}

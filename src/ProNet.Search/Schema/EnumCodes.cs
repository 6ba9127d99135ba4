using System.Text;

namespace ProNet.Search.Schema;

/// <summary>Enumeration members as they stand in addresses and facet values.</summary>
public static class EnumCodes
{
    /// <summary><c>FixedTerm</c> is <c>fixed-term</c>; the member called Unknown is the empty string.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Codes[value];

    /// <summary>Reads a code back; null when it is none.</summary>
    public static T? TryParse<T>(string code)
        where T : struct, Enum =>
        code.Length > 0 && Cache<T>.Codes.FirstOrDefault(p => p.Value == code) is { Value: not null } pair ? pair.Key : null;

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Codes =
            Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString() == "Unknown" ? "" : Kebab(v.ToString()));
    }
}

namespace ProNet.Domain.Profiles;

/// <summary>What somebody offers and what somebody seeks, in lines of their own words: bounds of either list.</summary>
public static class ExchangeLines
{
    public const int Most = 10;

    /// <summary>Of a line, in UTF-16 units.</summary>
    public const int Longest = 200;

    /// <summary>Lines as a profile keeps them: trimmed, each once, and within the bounds; what is too long or too many is left out, for nobody may be quoted by half.</summary>
    /// <param name="written">In their order.</param>
    public static List<string> Kept(IEnumerable<string> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return [.. written.Select(line => line.Trim()).Where(line => line.Length is > 0 and <= Longest).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }
}

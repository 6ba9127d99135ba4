using System.Globalization;
using System.Text;
using ProNet.Domain.Careers;

namespace ProNet.Domain.Facts;

/// <summary>Facts as text: the same fact is always the same text, and none is longer than a line or two.</summary>
public static class FactText
{
    /// <summary>Longest text kept of what somebody wrote, in UTF-16 units; a change behind it is no fact.</summary>
    public const int Longest = 300;

    /// <summary>Text as written, cut to <see cref="Longest"/>; null when there is none.</summary>
    public static string? Of(string? written)
    {
        if (string.IsNullOrEmpty(written))
            return null;
        var text = written.Length <= Longest ? written : written[..(char.IsHighSurrogate(written[Longest - 1]) ? Longest - 1 : Longest)];
        // Halves of signs can be stored nowhere; they become the sign for them.
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
    }

    public static string? Of(bool value) => value ? "1" : null;

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Null when it is unknown.</summary>
    public static string? Of(Seniority seniority) => seniority == default ? null : Of((int)seniority);
}

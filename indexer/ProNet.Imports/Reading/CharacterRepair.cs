using System.Buffers;

namespace ProNet.Imports.Reading;

/// <summary>
/// Replaces what is no character by U+FFFD, the replacement character, as Unicode recommends (The Unicode Standard, 23.7 and conformance clause C10): halves of a
/// surrogate pair, the noncharacters U+FFFE and U+FFFF, and NUL. Normalising, XML and databases refuse each of them, so that one in a biography would cost the
/// record or the whole import. Works in place: every replacement is as long as what it replaces.
/// </summary>
internal static class CharacterRepair
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\0', '\uFFFE', '\uFFFF']);

    /// <param name="utf8">Valid UTF-8.</param>
    public static void Mend(Span<byte> utf8)
    {
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF; U+FFFD is EF BF BD.
        for (var rest = utf8; rest.IndexOf([(byte)0xEF, (byte)0xBF]) is >= 0 and var at; rest = rest[(at + 2)..])
        {
            if (at + 2 < rest.Length && rest[at + 2] is 0xBE or 0xBF)
                rest[at + 2] = 0xBD;
        }

        // Three bytes do not fit in the place of one; in a table NUL parts nothing and means nothing.
        utf8.Replace((byte)0, (byte)' ');
    }

    /// <summary>The same for <c>\uXXXX</c> in JSON text.</summary>
    /// <param name="json">UTF-8. Backslashes stand in strings only, or it is no JSON anyway.</param>
    public static void MendEscapes(Span<byte> json)
    {
        for (var i = 0; i < json.Length; i++)
        {
            var step = json[i..].IndexOf((byte)'\\');
            if (step < 0)
                return;
            i += step;
            if (Escape(json, i) is not { } unit)
            {
                i++;
                continue;
            }

            if (char.IsHighSurrogate(unit) && Escape(json, i + 6) is { } next && char.IsLowSurrogate(next))
            {
                i += 11;
                continue;
            }

            if (Suspects.Contains(unit))
                "fffd"u8.CopyTo(json[(i + 2)..]);
            i += 5;
        }
    }

    /// <summary>Whether every unit is a character or half of a pair that is one.</summary>
    public static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var step = text.AsSpan(i).IndexOfAny(Suspects);
            if (step < 0)
                return true;
            i += step;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i]))
                return false;
        }

        return true;
    }

    /// <summary>The UTF-16 unit that an escape at a place means; null where there is none.</summary>
    private static char? Escape(ReadOnlySpan<byte> json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && ushort.TryParse(json.Slice(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}

using System.Collections.Frozen;

namespace ProNet.Imports.Resumes;

/// <summary>Words that name subjects rather than schools. "Social Work Broward College" is social work at Broward College.</summary>
internal static class FieldWords
{
    private static readonly FrozenSet<string> Words = (
        "accounting administration administrative animation architecture art arts automotive aviation biology business chemistry civil commerce communication communications community "
        + "computer construction corporate counseling criminal culinary cultural design development digital economics education electrical electronic electronics elementary "
        + "engineering english entrepreneurship environmental ethics exercise family fashion film finance financial fine foreign french general geography geology german global "
        + "graphic health healthcare history homeland hospitality human information instruction interior international journalism justice kinesiology language languages law leadership "
        + "legal liberal literature logistics management marketing math mathematics mechanical media medical medicine merchandising military motion multimedia music network nursing nutrition operations "
        + "organizational pictures philosophy photography physical physics planning political production project psychology public radio recording relations religious resource resources "
        + "safety sales school science sciences secondary security social sociology software spanish special speech sport sports statistics strategic studies supply system systems "
        + "technical technologies technology television theater theatre theology therapy training transportation urban visual web welding work and & in of with")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many characters of the text are subject words at its start; everything that follows may be a school's name.</summary>
    public static int Prefix(string text)
    {
        var end = 0;
        while (end < text.Length)
        {
            var space = text.IndexOf(' ', end);
            var word = text[end..(space < 0 ? text.Length : space)];
            if (space < 0 || !Words.Contains(word.Trim(',', '/', '.')))
                return end;
            end = space + 1;
        }

        return end;
    }
}

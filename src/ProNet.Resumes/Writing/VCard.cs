using System.Text;

namespace ProNet.Resumes.Writing;

/// <summary>vCard 4.0 (RFC 6350): who somebody is and what they do, for an address book. It holds no address, telephone or mail, because a page shows none.</summary>
public static class VCard
{
    public const string ContentType = "text/vcard";

    /// <summary>Octets of a line; longer ones are folded (3.2).</summary>
    private const int LongestLine = 75;

    public static string Write(Resume resume)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var current = resume.Positions.FirstOrDefault(p => p.IsCurrent);
        (string Name, string Value)[] properties =
        [
            ("FN", Escape(resume.Name)),
            ("N", resume.FamilyName.Length + resume.GivenName.Length > 0 ? $"{Escape(resume.FamilyName)};{Escape(resume.GivenName)};;;" : ""),
            ("TITLE", Escape(current?.Title is { Length: > 0 } title ? title : resume.Headline)),
            ("ORG", Escape(current?.Organisation ?? "")),
            ("ADR", resume.Place.Length > 0 ? $";;;{Escape(resume.Place)};;;" : ""),
            ("NOTE", Escape(resume.Headline)),
            .. resume.Languages.Select(l => ("LANG", l.Code)),
            ("URL", resume.Page?.AbsoluteUri ?? ""),
            ("UID", resume.Page?.AbsoluteUri ?? ""),
        ];
        var card = new StringBuilder("BEGIN:VCARD\r\nVERSION:4.0\r\n");
        foreach (var (name, value) in properties.Where(p => p.Value.Length > 0))
            Fold(card, $"{name}:{value}");
        return card.Append("END:VCARD\r\n").ToString();
    }

    /// <summary>A line break or a separator in a name begins no property and no part of one (3.4).</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ',' or ';' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static void Fold(StringBuilder card, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                card.Append("\r\n ");
                octets = 1;
            }

            card.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        card.Append("\r\n");
    }
}

namespace ProNet.Application.Mail;

/// <summary>A letter as plain text: the same items in the same order as in the HTML, with whole addresses.</summary>
public static class LetterText
{
    private const string Signature = "-- ";

    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        IEnumerable<string> parts =
        [
            letter.Greeting,
            .. letter.Paragraphs,
            .. letter.Sections.SelectMany(Of),
            Of(letter.Action),
            .. letter.Notes,
            $"{Signature}\n{letter.Reason}",
            Of(letter.Change),
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
    }

    private static IEnumerable<string> Of(LetterSection section) =>
    [
        $"{section.Title}\n{new string('=', Math.Min(section.Title.Length, 60))}",
        .. section.Items.Select(Of),
        .. section.Links.Select(Of),
    ];

    /// <summary>What is new about it is marked by a sign, because text has no looks.</summary>
    private static string Of(LetterItem item) =>
        string.Join('\n', [item.Link.Label, .. item.Lines, .. item.Changes.Select(change => $"+ {change}"), item.Link.Address.AbsoluteUri]);

    private static string Of(LetterLink? link) => link is null ? "" : $"{link.Label}:\n{link.Address.AbsoluteUri}";
}

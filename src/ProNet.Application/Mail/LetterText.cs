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
            letter.Action is { } action ? $"{action.Label}:\n{action.Address.AbsoluteUri}" : "",
            .. letter.Notes,
            $"{Signature}\n{letter.Reason}",
            letter.Change is { } change ? $"{change.Label}:\n{change.Address.AbsoluteUri}" : "",
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
    }
}

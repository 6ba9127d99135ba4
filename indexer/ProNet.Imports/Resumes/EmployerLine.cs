namespace ProNet.Imports.Resumes;

/// <summary>Takes the job title out of a line, or a part of one, in which the masked employer may stand.</summary>
internal static class EmployerLine
{
    /// <summary>Longer than this, a line is a sentence of the description.</summary>
    public const int Longest = 220;

    public static bool IsOne(string line) => line.Length < Longest && line.Contains(AnonymisationPlaceholders.Employer, StringComparison.Ordinal);

    /// <summary>
    /// The words before the employer, or else those after its place. What follows a dash is the place, masked or not, so only words behind the
    /// masked place count there: "Company Name - Seoul" holds no title, "Company Name - City , State Cashier" does.
    /// </summary>
    public static string Title(string text)
    {
        var employer = text.IndexOf(AnonymisationPlaceholders.Employer, StringComparison.Ordinal);
        if (employer < 0)
            return WithLetters(AnonymisationPlaceholders.Remove(text));
        if (WithLetters(AnonymisationPlaceholders.Remove(text[..employer])) is { Length: > 0 } before)
            return before;
        var tail = text[(employer + AnonymisationPlaceholders.Employer.Length)..].TrimStart();
        if (tail.StartsWith('-') || tail.StartsWith('–'))
        {
            var place = tail.IndexOf("State", StringComparison.Ordinal);
            tail = place < 0 || place > 20 ? "" : tail[(place + "State".Length)..];
        }

        return WithLetters(AnonymisationPlaceholders.Remove(tail));
    }

    private static string WithLetters(string text) => text.Any(char.IsLetter) ? text : "";
}

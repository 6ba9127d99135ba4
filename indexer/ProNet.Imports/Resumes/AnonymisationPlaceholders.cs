using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Resumes;

/// <summary>The words that stand for a withheld employer or place in anonymised résumés. They say nothing and are not stored.</summary>
internal static partial class AnonymisationPlaceholders
{
    public const string Employer = "Company Name";

    /// <summary>The text without masks, list marks and separators around it.</summary>
    public static string Remove(string text) => Collapse(Placeholder().Replace(text, " "));

    /// <summary>One line of text without separators at its ends and without runs of spaces.</summary>
    public static string Collapse(string text) => Spaces().Replace(text, " ").Trim(' ', ',', '-', '–', '—', '|', ':', ';', '•', '·', '/', '\t', '*');

    [GeneratedRegex(@"Company\s+Name|\bCity\s*,?\s*State\b(?:\s*,\s*(?:USA|US|United States(?: of America)?))?|(?<=[-–]\s*)\bCity\b|^\s*City\b|^\s*State\b|\bCity\s*,", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\s{2,}|\t", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Spaces();
}

using System.Text.RegularExpressions;
using ProNet.Imports.Text;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Jobs;

/// <summary>Cleans a job title: no requisition numbers, no gender markers (every post is for everybody), no shouting.</summary>
internal static partial class JobTitles
{
    public static string Clean(string title, string language)
    {
        title = TextRepair.Clean(Markup.Line(title)).Replace('_', ' ');
        title = Requisition().Replace(title, "");
        title = GenderMarker().Replace(title, " ");
        title = Spaces().Replace(title, " ").Trim(' ', '-', '–', '|', ',', ':', '/', '*');
        if (title.Any(char.IsLower) || title.Length < 5)
            return title;

        // French titles take one capital, English ones one a word.
        return language == "fr" ? title[..1] + title[1..].ToLower(System.Globalization.CultureInfo.GetCultureInfo("fr-FR")) : TitleCasing.Set(title);
    }

    /// <summary>"2024-7209 Data Engineer", "[REQ-1234] Nurse", "649- Developer".</summary>
    [GeneratedRegex(@"^\s*[\[(]?(?:#\s*)?(?:(?:REQ|R|JR|JOB|ID|REF)[-\s]?)?\d{3,}(?:[-./]\d+)*[\])]?(?:\s*[-:–|]\s*|\s+(?=\p{L}))(?!\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Requisition();

    [GeneratedRegex(@"[\(\[]?\s*\b(?:[mfwhdxi]|all|div)\s*(?:[/|]\s*(?:[mfwhdxino]|nb|gn)\b){1,3}\s*[\)\]]?|\(\s*all genders\s*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex GenderMarker();

    [GeneratedRegex(@"\s{2,}", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Spaces();
}

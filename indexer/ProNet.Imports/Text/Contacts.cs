using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Text;

/// <summary>Mail addresses and telephone numbers in a text. A file that was given to somebody is not a page for everybody, so that an import keeps neither.</summary>
internal static partial class Contacts
{
    public static string Without(string text) => Telephone().Replace(Mail().Replace(text, ""), "");

    [GeneratedRegex(@"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Mail();

    /// <summary>International ("+33 6 12 34 56 78"), French ("06.12.34.56.78"), or North American ("(555) 123-4567"): years, dates and amounts have other groups.</summary>
    [GeneratedRegex(
        @"(?<![\w.,$€£])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?(?:\(?\d{1,4}\)?[ .-]?){2,6}\d{2,4}|0[1-9](?:[ .-]?\d{2}){4}|(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[.-]\d{4})(?!\w)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimits.Milliseconds)]
    private static partial Regex Telephone();
}

using System.Net;
using System.Text.RegularExpressions;

namespace ProNet.Web.Tests.Resumes;

/// <summary>The form of a review as a browser would send it.</summary>
internal static partial class ReviewPage
{
    /// <param name="page">As it was answered.</param>
    /// <param name="takeAll">Whether boxes that are not checked are, too.</param>
    public static (string Name, string Value)[] FieldsOf(string page, bool takeAll = false)
    {
        var form = page[page.IndexOf("review-form", StringComparison.Ordinal)..];
        return
        [
            .. Inputs().Matches(form).Select(m => m.Value).Where(i => !i.Contains("type=\"hidden\"", StringComparison.Ordinal))
                .Where(i => !i.Contains("checkbox", StringComparison.Ordinal) || i.Contains(" checked", StringComparison.Ordinal) || (takeAll && i.Contains("-take\"", StringComparison.Ordinal)))
                .Select(i => (Attribute(i, "name"), Attribute(i, "value"))),
            .. Areas().Matches(form).Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["text"].Value).TrimStart('\n'))),
        ];
    }

    private static string Attribute(string element, string name) => WebUtility.HtmlDecode(Regex.Match(element, $" {name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);

    [GeneratedRegex("<input[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea[^>]* name=\"(?<name>[^\"]*)\"[^>]*>(?<text>[^<]*)</textarea>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Areas();
}

using System.Net;
using System.Text.RegularExpressions;
using ProNet.Lexicon.Text;

namespace ProNet.Imports.Text;

/// <summary>Makes text of what was written in HTML: without tags, paragraphs and items on lines of their own, entities decoded. Other text stays as it is.</summary>
internal static partial class Markup
{
    public static string Plain(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal) && Tag().IsMatch(text))
        {
            text = Hidden().Replace(text, " ");
            text = Item().Replace(text, "\n• ");
            text = Block().Replace(text, "\n");
            text = Tag().Replace(text, "");
            text = Blank().Replace(text, "\n\n").Trim();
        }

        return Decoded(text);
    }

    /// <summary>One line without tags, entities decoded.</summary>
    public static string Line(string text) => Plain(text).ReplaceLineEndings(" ").Trim();

    /// <summary>Twice, because some sources encode what was encoded already: "&amp;amp;".</summary>
    private static string Decoded(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)) : text;

    [GeneratedRegex(@"<(?<tag>script|style)\b[^>]*>.*?</\k<tag>\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\s*<li\b[^>]*>\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Item();

    [GeneratedRegex(@"[ \t]*</?(?:p|div|br|hr|ul|ol|h[1-6]|table|tr|section|article|header|footer|blockquote|dl|dt|dd|pre)\b[^>]*>[ \t]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Block();

    /// <summary>Only what HTML has: "List&lt;T&gt;" and "a &lt; b" are text.</summary>
    [GeneratedRegex(@"</?(?:a|abbr|article|b|blockquote|body|br|center|code|dd|del|div|dl|dt|em|figure|font|footer|h[1-6]|head|header|hr|html|i|img|ins|li|main|mark|meta|ol|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t]*\n(?:[ \t]*\n)+[ \t]*", RegexOptions.ExplicitCapture, RegexLimits.Milliseconds)]
    private static partial Regex Blank();
}

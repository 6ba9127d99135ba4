using System.Text.RegularExpressions;

namespace ProNet.Resumes.Reading;

/// <summary>Plain text of what somebody pasted, which may be HTML.</summary>
public static partial class MarkupText
{
    /// <summary>Markup that stands as text within markup is markup too; so often.</summary>
    private const int Most = 3;

    /// <summary>The text without tags, blocks on lines of their own; what is no HTML stays as it is. Plain text of plain text is the same.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < Most && Tag().IsMatch(text); i++)
            text = HtmlText.Read(text, new ReadingBudget(new DocumentLimits { Characters = int.MaxValue }, TimeProvider.System, CancellationToken.None));
        return Tag().IsMatch(text) ? text.Replace('<', ' ') : text;
    }

    /// <summary>Only what HTML has: "List&lt;T&gt;" and "a &lt; b" are text.</summary>
    [GeneratedRegex(@"</?(?:a|article|b|body|br|div|em|h[1-6]|head|html|i|li|main|meta|ol|p|script|section|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Tag();
}

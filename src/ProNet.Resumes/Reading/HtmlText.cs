using System.Net;

namespace ProNet.Resumes.Reading;

/// <summary>Text of an HTML page: nothing of it is run or fetched. Blocks end lines; scripts, styles and the head are passed over.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Aside = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "template", "noscript", "svg", "iframe", "object", "textarea", "select" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "main", "aside", "dl", "dt", "dd", "hr", "address", "blockquote", "pre",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase) { "h1", "h2", "h3", "section", "article", "table", "ul", "ol" };

    public static string Read(string html, ReadingBudget budget)
    {
        var lines = new TextLines(budget);
        var at = 0;
        while (at < html.Length)
        {
            budget.Check();
            var open = html.IndexOf('<', at);
            var text = html[at..(open < 0 ? html.Length : open)];
            Show(text, lines);
            if (open < 0)
                break;
            at = AfterTag(html, open, lines);
        }

        return lines.ToString();
    }

    private static void Show(string text, TextLines lines)
    {
        var words = WebUtility.HtmlDecode(text).Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            if (text.Length > 0 && !lines.IsAtStart)
                lines.Add(" ");
            return;
        }

        if (char.IsWhiteSpace(text[0]) && !lines.IsAtStart)
            lines.Add(" ");
        lines.Add(string.Join(' ', words));
        if (char.IsWhiteSpace(text[^1]))
            lines.Add(" ");
    }

    private static int AfterTag(string html, int open, TextLines lines)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
            return After(html, "-->", open + 4);
        var close = html.IndexOf('>', open);
        if (close < 0)
            return html.Length;
        var isEnd = open + 1 < html.Length && html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        var end = start;
        while (end < close && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        var name = html[start..end];
        if (!isEnd && Aside.Contains(name) && html[close - 1] != '/')
            return html.IndexOf("</" + name, close, StringComparison.OrdinalIgnoreCase) is var ends and >= 0 ? After(html, ">", ends) : html.Length;
        if (Blocks.Contains(name) && (!lines.IsAtStart || name.Equals("br", StringComparison.OrdinalIgnoreCase)))
            lines.Add("\n");
        if (Paragraphs.Contains(name))
            lines.EndParagraph();
        return close + 1;
    }

    private static int After(string html, string mark, int from) => html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.Ordinal) is var at and >= 0 ? at + mark.Length : html.Length;
}

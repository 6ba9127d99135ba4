using System.Net;
using Ganss.Xss;
using Markdig;

namespace ProNet.Components.Text;

/// <summary>Markdown that somebody else wrote, as HTML that can do nothing but be read.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseSoftlineBreakAsHardlineBreak().Build();

    private static readonly string[] Tags =
        ["p", "br", "ul", "ol", "li", "strong", "em", "b", "i", "h3", "h4", "h5", "h6", "a", "blockquote", "code", "pre", "hr", "table", "thead", "tbody", "tr", "th", "td"];

    /// <summary>What is nested deeper than anybody writes is shown as the text it is.</summary>
    public static string ToHtml(string markdown)
    {
        string html;
        try
        {
            html = Markdown.ToHtml(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only word for it.
            return $"<p>{WebUtility.HtmlEncode(markdown).ReplaceLineEndings("<br>")}</p>";
        }

        // A description stands under a heading of the page; its own must not compete with that.
        html = html
            .Replace("<h1", "<h3", StringComparison.Ordinal).Replace("</h1", "</h3", StringComparison.Ordinal)
            .Replace("<h2", "<h3", StringComparison.Ordinal).Replace("</h2", "</h3", StringComparison.Ordinal);
        return Sanitizer().Sanitize(html);
    }

    /// <summary>A new one each time: it is not documented as safe to share.</summary>
    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(Tags);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(["href", "start"]);
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        sanitizer.PostProcessNode += (_, e) => (e.Node as AngleSharp.Html.Dom.IHtmlAnchorElement)?.SetAttribute("rel", "nofollow noopener ugc");
        return sanitizer;
    }
}

using System.Net;
using System.Text;

namespace ProNet.Components.Badges;

/// <summary>
/// What stands under mails, as HTML and as text. HTML as mail programs of any age show it: a table, styles at the elements, no colours for words, so that a program that shows mails dark can.
/// </summary>
public static class Signature
{
    private const string Words = "font-family:Helvetica,Arial,sans-serif;font-size:13px;line-height:18px;";
    private const string Accent = "#2a8a88";

    /// <param name="content">What it says.</param>
    /// <param name="design">What it looks like.</param>
    /// <param name="picture">Address of a picture of the badge.</param>
    public static string Html(BadgeContent content, SignatureDesign design, Func<BadgeDesign, string> picture)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(picture);
        var html = new StringBuilder("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>\n");
        if (design == SignatureDesign.Portrait)
            Picture(html, content, picture(BadgeDesign.Portrait), 72, "padding-right:14px");
        html.Append("<td dir=\"auto\" valign=\"middle\" style=\"").Append(Words).Append(design == SignatureDesign.Portrait ? "" : $"border-left:3px solid {Accent};padding-left:12px").Append("\">\n");
        html.Append("<b style=\"font-size:15px\">").Append(Text(content.Name)).Append("</b>");
        foreach (var line in new[] { content.Headline, content.Facts }.Where(l => l.Length > 0))
            html.Append("<br>\n").Append(Text(line));
        html.Append("<br>\n<a href=\"").Append(Text(content.Page.AbsoluteUri)).Append("\" style=\"color:inherit\">").Append(Text(Short(content.Page))).Append("</a>\n</td>\n");
        if (design == SignatureDesign.Code)
            Picture(html, content, picture(BadgeDesign.Square), 84, "padding-left:18px");
        return html.Append("</tr></table>").ToString();
    }

    /// <summary>Lines end with a line feed; the last has none.</summary>
    public static string PlainText(BadgeContent content, SignatureDesign design)
    {
        ArgumentNullException.ThrowIfNull(content);
        string[] about = [.. new[] { content.Headline, content.Facts }.Where(l => l.Length > 0)];
        string[] lines = design switch
        {
            SignatureDesign.Plain => [content.Name, .. about, content.Page.AbsoluteUri],
            SignatureDesign.Portrait => [string.Join(" · ", about.Take(1).Prepend(content.Name)), content.Page.AbsoluteUri],
            _ => [.. about.Prepend(content.Name).Append(content.Page.AbsoluteUri).Select(line => "│ " + line)],
        };
        return string.Join('\n', lines);
    }

    private static void Picture(StringBuilder html, BadgeContent content, string address, int side, string padding) => html
        .Append("<td valign=\"middle\" style=\"").Append(padding).Append("\"><a href=\"").Append(Text(content.Page.AbsoluteUri)).Append("\"><img src=\"").Append(Text(address))
        .Append(System.Globalization.CultureInfo.InvariantCulture, $"\" width=\"{side}\" height=\"{side}\" alt=\"").Append(Text(content.Name)).Append("\" style=\"display:block;border:0\"></a></td>\n");

    /// <summary>Without what everybody knows.</summary>
    private static string Short(Uri page) => page.Authority + page.PathAndQuery;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

using System.Globalization;
using System.Net;
using System.Text;

namespace ProNet.Components.Badges;

/// <summary>What an owner copies into a page of another site. It names the person alone: what the picture says can be withdrawn, and what was copied cannot.</summary>
public static class BadgeHtml
{
    /// <param name="content">What the badge says.</param>
    /// <param name="looks">The look; with a second one, that one on dark pages.</param>
    /// <param name="picture">Address of a look of the badge.</param>
    public static string Of(BadgeContent content, IReadOnlyList<BadgeLook> looks, Func<BadgeLook, string> picture)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(looks);
        ArgumentNullException.ThrowIfNull(picture);
        var (width, height) = BadgePicture.SizeOf(looks[0].Design);
        var html = new StringBuilder("<a href=\"").Append(Text(content.Page.AbsoluteUri)).Append("\">");
        if (looks is [_, var dark, ..])
            html.Append("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"").Append(Text(picture(dark))).Append("\">");
        html.Append("<img src=\"").Append(Text(picture(looks[0]))).Append(CultureInfo.InvariantCulture, $"\" width=\"{width}\" height=\"{height}\" alt=\"").Append(Text(content.Name)).Append(" · ProNet\">");
        return html.Append(looks.Count > 1 ? "</picture></a>" : "</a>").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}

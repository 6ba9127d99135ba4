using System.Globalization;
using System.Text;
using System.Xml;
using static ProNet.Components.Badges.BadgeShape;

namespace ProNet.Components.Badges;

/// <summary>
/// Badges as SVG 1.1. Attributes alone, no styles and no script, so that the strictest policy shows it; letters are the reader's, so that every script is drawn; the photo lies within, because a
/// picture within a page loads nothing.
/// </summary>
public static class BadgeSvg
{
    public const string ContentType = "image/svg+xml";

    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "Helvetica Neue, Helvetica, Arial, Liberation Sans, Roboto, Noto Sans, sans-serif";

    public static string Write(BadgePicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var text = new Utf8Text();
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            svg.WriteStartElement("svg", Namespace);
            Attributes(svg, ("width", picture.Width), ("height", picture.Height), ("viewBox", $"0 0 {picture.Width} {picture.Height}"), ("role", "img"), ("aria-labelledby", "title"), ("font-family", Fonts));
            svg.WriteAttributeString("xml", "lang", null, picture.Look.Language);
            Element(svg, "title", picture.Title, ("id", "title"));
            foreach (var shape in picture.Shapes)
                Write(svg, shape);
            svg.WriteEndElement();
        }

        return text + "\n";
    }

    private static void Write(XmlWriter svg, BadgeShape shape)
    {
        switch (shape)
        {
            case Box box:
                Element(svg, "rect", null, ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", box.Radius), ("fill", box.Fill), ("stroke", box.Line));
                break;
            case Disc disc:
                Element(svg, "circle", null, ("cx", disc.X), ("cy", disc.Y), ("r", disc.Radius), ("fill", disc.Fill));
                break;
            case Photo photo:
                svg.WriteStartElement("clipPath", Namespace);
                Attributes(svg, ("id", "circle"));
                Element(svg, "circle", null, ("cx", photo.X), ("cy", photo.Y), ("r", photo.Radius));
                svg.WriteEndElement();
                Element(svg, "image", null, ("x", photo.X - photo.Radius), ("y", photo.Y - photo.Radius), ("width", photo.Radius * 2), ("height", photo.Radius * 2),
                    ("clip-path", "url(#circle)"), ("href", "data:image/jpeg;base64," + Convert.ToBase64String(photo.Jpeg)));
                break;
            case Letters words:
                Write(svg, words);
                break;
            case Code code:
                Element(svg, "path", null, ("d", code.Modules.ToPath()), ("transform", string.Create(CultureInfo.InvariantCulture, $"translate({code.X} {code.Y}) scale({Scale(code)})")), ("fill", "#000"), ("shape-rendering", "crispEdges"));
                break;
            case Mark mark:
                Element(svg, "path", null, ("d", BadgeMark.Path), ("transform", string.Create(CultureInfo.InvariantCulture, $"translate({mark.X} {mark.Y}) scale({mark.Side / BadgeMark.Side:0.####})")),
                    ("fill", "none"), ("stroke", mark.Stroke), ("stroke-width", BadgeMark.Stroke), ("stroke-linecap", "round"));
                break;
        }
    }

    /// <summary>The point is the same for both ways of reading; begin and end are not.</summary>
    private static void Write(XmlWriter svg, Letters words)
    {
        var isRightToLeft = TextDirection.IsRightToLeft(words.Words);
        var anchor = words.Side == TextSide.Middle ? "middle" : (words.Side == TextSide.Right) == isRightToLeft ? "end" : null;
        Element(svg, "text", words.Words, ("x", words.X), ("y", words.Y), ("font-size", words.Size), ("font-weight", words.IsBold ? "bold" : null), ("fill", words.Fill),
            ("text-anchor", anchor), ("direction", isRightToLeft ? "rtl" : null));
    }

    private static float Scale(Code code) => MathF.Round(code.Side / (code.Modules.Side + (2 * QrCode.QuietZone)), 4);

    private static void Element(XmlWriter svg, string name, string? text, params (string Name, object? Value)[] attributes)
    {
        svg.WriteStartElement(name, Namespace);
        Attributes(svg, attributes);
        if (text is not null)
            svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void Attributes(XmlWriter svg, params (string Name, object? Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                svg.WriteAttributeString(name, value is float number ? MathF.Round(number, 2).ToString(CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

using System.Xml;

namespace ProNet.Resumes.Writing;

/// <summary>The paragraphs of a Word document, as they are written one after the other.</summary>
internal sealed class DocxPage(XmlWriter xml, string main)
{
    /// <summary>Writes a paragraph; nothing where the text is empty.</summary>
    public void Paragraph(string style, string text)
    {
        if (text.Length > 0)
            Write(style, text, "");
    }

    /// <summary>A line with something at the right margin.</summary>
    public void Entry(string text, string right) => Write("Entry", text, right);

    /// <summary>Each line a paragraph.</summary>
    public void Lines(string style, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Paragraph(style, line);
    }

    /// <summary>A heading and what stands under it; neither where there is nothing.</summary>
    public void Section(string heading, IEnumerable<Action> entries)
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (isFirst)
                Paragraph("Heading1", heading);
            isFirst = false;
            entry();
        }
    }

    /// <summary>The size and margins of the page: A4.</summary>
    public void End()
    {
        xml.WriteStartElement("sectPr", main);
        Element("pgSz", ("w", "11906"), ("h", "16838"));
        Element("pgMar", ("top", "1134"), ("right", "1134"), ("bottom", "1134"), ("left", "1134"), ("header", "708"), ("footer", "708"), ("gutter", "0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(string style, string text, string right)
    {
        xml.WriteStartElement("p", main);
        xml.WriteStartElement("pPr", main);
        Element("pStyle", ("val", style));
        xml.WriteEndElement();
        Run(text, bold: style == "Entry");
        if (right.Length > 0)
        {
            xml.WriteStartElement("r", main);
            Element("tab");
            xml.WriteEndElement();
            Run(right, bold: false);
        }

        xml.WriteEndElement();
    }

    private void Run(string text, bool bold)
    {
        xml.WriteStartElement("r", main);
        if (bold)
        {
            xml.WriteStartElement("rPr", main);
            Element("b");
            xml.WriteEndElement();
        }

        xml.WriteStartElement("t", main);
        xml.WriteAttributeString("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");
        xml.WriteString(Writable(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Element(string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, main);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, main, value);
        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write some characters; nobody sees them anyway.</summary>
    private static string Writable(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
                kept.Append(' ');
            else if (rune.Value is >= ' ' and not (>= 0xFFFE and <= 0xFFFF))
                kept.Append(rune);
        }

        return kept.ToString();
    }
}

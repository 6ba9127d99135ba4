using System.Xml;

namespace ProNet.Resumes.Reading;

/// <summary>Text of a Word document (ECMA-376, Part 1, 17): paragraphs, tables row by row, text boxes where they are anchored.</summary>
internal static class DocxText
{
    public static string Read(Package package, ReadingBudget budget)
    {
        var lines = new TextLines(budget);
        using var xml = package.ReadXml("word/document.xml");
        try
        {
            while (xml.Read())
            {
                // The same text box once more, for older programs; and what was struck out.
                while (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "del" or "moveFrom" or "instrText" or "delText")
                    xml.Skip();
                Add(xml, lines, budget);
            }
        }
        catch (XmlException e)
        {
            throw Xml.Problem(e);
        }

        return lines.ToString();
    }

    private static void Add(XmlReader xml, TextLines lines, ReadingBudget budget)
    {
        if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "p" or "tr")
        {
            budget.Check();
            if (xml.LocalName == "tr")
                lines.EndParagraph();
            else
                lines.Add("\n");
        }

        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && xml.Depth > 0)
        {
            // Only runs have text; blanks between elements are none of it.
            if (xml.NodeType == XmlNodeType.Text || xml.XmlSpace == XmlSpace.Preserve)
                lines.Add(xml.Value.Replace('\n', ' '));
        }

        if (xml.NodeType != XmlNodeType.Element)
            return;
        if (xml.LocalName == "tab" && xml.AttributeCount == 0)
            lines.Add("\t");
        else if (xml.LocalName is "br" or "cr")
            lines.Add("\n");
        else if (xml.LocalName is "noBreakHyphen")
            lines.Add("-");
        else if (xml is { LocalName: "p", IsEmptyElement: true })
            lines.Add("\n");
    }
}

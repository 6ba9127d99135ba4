using System.Globalization;
using System.Xml;

namespace ProNet.Resumes.Reading;

/// <summary>Text of an OpenDocument text (ISO/IEC 26300, 5 and 6).</summary>
internal static class OdtText
{
    private const int MostBlanks = 80;

    public static string Read(Package package, ReadingBudget budget)
    {
        var lines = new TextLines(budget);
        using var xml = package.ReadXml("content.xml");
        try
        {
            while (xml.Read())
            {
                while (xml.NodeType == XmlNodeType.Element && xml.LocalName is "annotation" or "tracked-changes" or "automatic-styles" or "font-face-decls" or "scripts")
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
        switch (xml.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace:
                lines.Add(xml.Value.Replace('\n', ' '));
                break;
            case XmlNodeType.EndElement when xml.LocalName is "p" or "h":
                budget.Check();
                lines.Add("\n");
                break;
            case XmlNodeType.EndElement when xml.LocalName is "table-row":
                lines.EndParagraph();
                break;
            case XmlNodeType.Element when xml.LocalName is "line-break" || (xml is { LocalName: "p" or "h", IsEmptyElement: true }):
                lines.Add("\n");
                break;
            case XmlNodeType.Element when xml.LocalName == "tab":
                lines.Add("\t");
                break;
            case XmlNodeType.Element when xml.LocalName == "s":
                var count = int.TryParse(xml.GetAttribute("c", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : 1;
                lines.Add(new string(' ', Math.Clamp(count, 1, MostBlanks)));
                break;
        }
    }
}

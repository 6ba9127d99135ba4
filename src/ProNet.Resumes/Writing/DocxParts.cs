namespace ProNet.Resumes.Writing;

/// <summary>The parts of a Word document that say nothing of its person.</summary>
internal static class DocxParts
{
    public const string ContentTypes =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    public const string Relations =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public const string DocumentRelations =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    public static string Styles(ResumeDesign design, string language)
    {
        var (font, colour, rule) = design == ResumeDesign.Classic
            ? ("Georgia", "000000", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"808080\"/></w:pBdr>")
            : ("Calibri", "1D5FB4", "");
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/><w:sz w:val="21"/><w:lang w:val="{(language == "fr" ? "fr-FR" : "en-GB")}"/></w:rPr></w:rPrDefault></w:docDefaults>{Style("Normal", "<w:spacing w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/>", "", isDefault: true)}{Style("Title", "<w:spacing w:after=\"40\"/>", $"<w:b/><w:color w:val=\"{colour}\"/><w:sz w:val=\"44\"/>")}{Style("Subtitle", "<w:spacing w:after=\"80\"/>", "<w:sz w:val=\"26\"/>")}{Style("Contact", "<w:spacing w:after=\"120\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"19\"/>")}{Style("Heading1", $"<w:keepNext/>{rule}<w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>", $"<w:b/><w:color w:val=\"{colour}\"/><w:sz w:val=\"26\"/>")}{Style("Entry", "<w:keepNext/><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs><w:spacing w:before=\"120\" w:after=\"20\"/>", "")}</w:styles>
            """;
    }

    private static string Style(string id, string paragraph, string run, bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{(id == "Heading1" ? "heading 1" : id)}\"/>{(isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")}<w:qFormat/><w:pPr>{paragraph}</w:pPr>{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}</w:style>";
}

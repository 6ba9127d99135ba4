namespace ProNet.Resumes.Reading;

/// <summary>What a file is, by what is in it.</summary>
public enum DocumentKind
{
    Pdf,
    Docx,
    Odt,
    Rtf,
    Html,
    PlainText,

    /// <summary>JSON Resume 1.x.</summary>
    JsonResume,

    /// <summary>What LinkedIn gives a person who asks for their data: a ZIP of tables.</summary>
    LinkedIn,

    /// <summary>A PDF with pages that are pictures, whose text was recognised and may have mistakes.</summary>
    ScannedPdf,
}

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
}

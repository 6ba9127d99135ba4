using ProNet.Resumes.Reading;

namespace ProNet.Resumes.Drafting;

/// <summary>What was read from a file that a person gave.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="Text">What it says, in reading order; passages of the draft point into it.</param>
/// <param name="Draft">The proposed facts.</param>
public sealed record ReadCv(DocumentKind Kind, string Text, CareerDraft Draft)
{
    /// <summary>Such a file is no CV and holds other people's names and addresses, so that only what it says of its person is kept.</summary>
    public bool IsOnlySource => Kind == DocumentKind.LinkedIn;

    /// <summary>The extension of such a file, without its dot, whatever the given one was called.</summary>
    public string Extension => Kind switch
    {
        DocumentKind.Pdf or DocumentKind.ScannedPdf => "pdf",
        DocumentKind.Docx => "docx",
        DocumentKind.Odt => "odt",
        DocumentKind.Rtf => "rtf",
        DocumentKind.Html => "html",
        DocumentKind.JsonResume => "json",
        DocumentKind.LinkedIn => "zip",
        _ => "txt",
    };
}
